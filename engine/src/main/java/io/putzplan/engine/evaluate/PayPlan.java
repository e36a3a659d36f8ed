package io.putzplan.engine.evaluate;

import java.util.List;

/**
 * The pay rules of one cleaner. Immutable.
 *
 * @param isPlain whether nothing is owed but straight time at one wage and overtime by the week
 * @param paysShortRests whether rest lacking before a shift may be paid
 * @param wageCents that wage
 * @param weeks the pay weeks of the period
 */
record PayPlan(boolean isPlain, boolean paysShortRests, long wageCents, List<PayWeek> weeks) {}
