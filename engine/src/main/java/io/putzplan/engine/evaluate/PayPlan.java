package io.putzplan.engine.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pay rules of one cleaner. Immutable.
 *
 * @param isPlain whether nothing is owed but straight time at one wage and overtime by the week
 * @param paysShortRests whether rest lacking before a shift may be paid
 * @param wageCents that wage
 * @param weeks the pay weeks of the period
 * @param jointWeeks the same of all contracts of the person, of whose hours together overtime is reckoned; null unless this is the
 *     first of several
 */
record PayPlan(
        boolean isPlain,
        boolean paysShortRests,
        long wageCents,
        List<PayWeek> weeks,
        @Nullable List<PayWeek> jointWeeks) {}
