# SPDX-License-Identifier: EUPL-1.2
"""Values and rules of the field: no clock, no disk, no SQL, no Qt, no wording.

The glossary, English in the code and Estonian in the interface:

==================  ==========================  ============================================
code                interface                   meaning
==================  ==========================  ============================================
observation         tähelepanek                 what somebody saw or heard of a child
support case        juhtum                      the work for one child, from stage I on
stage               etapp                       I group or class, II house, III municipality
measure             abinõu                      what the teacher tried in stage I
action plan         tegevusplaan                goals and activities of stage II
goal, activity      eesmärk, tegevus            parts of the plan
task                ülesanne                    a promise with an owner and a day
review              vahehindamine               the day on which the case is looked at again
handover            üleandmine                  responsibility passes to the municipality
package             üleandmispakett             the sealed file that carries a handover
receipt             kättesaamiskinnitus         the signed answer to a package
contact card        kontaktkaart                who somebody is and the keys to reach them
control code        kontrollkood                a key's fingerprint, compared aloud
desk                juhtumikorralduse töölaud   the workplace of municipal case managers
custody             vastutus                    whether this house is responsible for a case
==================  ==========================  ============================================
"""
