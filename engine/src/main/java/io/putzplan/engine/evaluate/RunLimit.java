package io.putzplan.engine.evaluate;

import java.util.BitSet;

/**
 * Most days with work in a row.
 *
 * @param days how many
 * @param binds days of the period on which it holds
 * @param ranBefore days worked in a row up to the period
 * @param hadSunday whether a Sunday is among these
 * @param sundayWorked whether a run counts only with a Sunday
 */
record RunLimit(int days, BitSet binds, int ranBefore, boolean hadSunday, boolean sundayWorked) {}
