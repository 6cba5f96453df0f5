-- SPDX-License-Identifier: EUPL-1.2
-- Letters are found by their words: the index is emptied here and filled anew right after.

DELETE FROM search_entry;
