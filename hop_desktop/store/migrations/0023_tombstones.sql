-- SPDX-License-Identifier: EUPL-1.2
-- A tombstone counts for a handover of its sender alone: nobody buries what another has sent.

CREATE TABLE kept_tombstone (
    handover_id TEXT NOT NULL,
    sender_store_id TEXT NOT NULL,
    buried_at TEXT NOT NULL,
    CONSTRAINT kept_tombstone_pk PRIMARY KEY (handover_id, sender_store_id)
) STRICT;

-- Whose it was stands in the exchange log: its withdrawal or itself came in, or its answer went.
INSERT INTO kept_tombstone (handover_id, sender_store_id, buried_at)
    SELECT DISTINCT t.handover_id, c.store_id, t.buried_at
    FROM tombstone AS t
    JOIN package AS p ON p.handover_id = t.handover_id
    JOIN contact AS c ON c.id = p.contact_id
    WHERE (p.direction = 'in' AND p.kind IN ('withdraw', 'handover'))
        OR (p.direction = 'out' AND p.kind = 'receipt');

DROP TABLE tombstone;

-- Handovers that their own sender withdrew before they came. They are never taken off this list.
CREATE TABLE tombstone (
    handover_id TEXT NOT NULL,
    sender_store_id TEXT NOT NULL,
    buried_at TEXT NOT NULL,
    CONSTRAINT tombstone_pk PRIMARY KEY (handover_id, sender_store_id),
    CONSTRAINT tombstone_buried_at_is_a_moment CHECK (length(buried_at) = 27)
) STRICT;

INSERT INTO tombstone (handover_id, sender_store_id, buried_at)
    SELECT handover_id, sender_store_id, buried_at FROM kept_tombstone;

DROP TABLE kept_tombstone;
