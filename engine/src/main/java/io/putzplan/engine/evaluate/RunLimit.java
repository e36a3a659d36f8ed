package io.putzplan.engine.evaluate;

import java.util.BitSet;

/**
 * Most days with work in a row.
 *
 * @param days how many
 * @param binds days of the period on which it holds
 * @param ranBefore days worked in a row up to the period
 * @param hadSunday whether a Sunday is among these
 * @param longestBefore most work on one of these
 * @param workBefore work on all of these
 * @param sundayWorked whether a run counts only with a Sunday
 * @param perDay work that lifts the limit while no day exceeds it; -1 when nothing does
 * @param perRun and the run does not exceed this
 */
record RunLimit(
        int days,
        BitSet binds,
        int ranBefore,
        boolean hadSunday,
        long longestBefore,
        long workBefore,
        boolean sundayWorked,
        long perDay,
        long perRun) {}
