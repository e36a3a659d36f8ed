package io.putzplan.engine.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a problem before anyone has looked at them. Unlike in a {@link RosterProblem}, any part may be missing or
 * wrong: null stands for a part that could not be had, in the draft and in the records below it.
 *
 * @param id name of the problem
 * @param period days being rostered
 * @param currency ISO 4217 code
 * @param rulePack id of the labour rule pack
 * @param travel how travel is estimated, per mode
 * @param prices what matters besides wages
 * @param cleaners who can work; null when unknown, and then nobody is called an unknown cleaner
 * @param households who receives visits; null when unknown, and then none is called an unknown household
 * @param visits the work; null when unknown, and then none is called an unknown visit
 * @param couplings which visits belong together
 * @param employer the firm
 * @param publicHolidays holidays besides those of the calendar
 */
public record ProblemDraft(
        @Nullable String id,
        @Nullable PlanningPeriod period,
        @Nullable String currency,
        @Nullable String rulePack,
        @Nullable Map<TravelMode, TravelProfile> travel,
        @Nullable Prices prices,
        @Nullable List<Cleaner> cleaners,
        @Nullable List<Household> households,
        @Nullable List<Visit> visits,
        @Nullable List<Coupling> couplings,
        @Nullable Employer employer,
        @Nullable List<PublicHoliday> publicHolidays) {

    /** The parts of a problem that exists. */
    public static ProblemDraft of(RosterProblem problem) {
        return new ProblemDraft(
                problem.id(),
                problem.period(),
                problem.currency(),
                problem.rulePack(),
                problem.travel(),
                problem.prices(),
                problem.cleaners(),
                problem.households(),
                problem.visits(),
                problem.couplings(),
                problem.employer(),
                problem.publicHolidays());
    }

    /** Everything wrong or doubtful, errors first. */
    public List<ProblemIssue> issues() {
        return ProblemValidation.issues(this);
    }
}
