package io.putzplan.engine.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a roster is made from. Construction validates the whole: a {@code RosterProblem} that exists is free of errors.
 *
 * @param id name of the problem, for people and file names
 * @param period days being rostered
 * @param currency ISO 4217 code in whose minor unit all money is given
 * @param rulePack id of the labour rule pack in force, e.g. {@code US-WA}
 * @param travel how travel is estimated, per mode; every mode a cleaner uses has a profile
 * @param prices what matters besides wages
 * @param cleaners who can work
 * @param households who receives visits
 * @param visits the work
 * @param couplings which visits belong together
 * @param employer the firm
 * @param publicHolidays holidays besides those of the calendar
 */
public record RosterProblem(
        String id,
        PlanningPeriod period,
        String currency,
        String rulePack,
        Map<TravelMode, TravelProfile> travel,
        Prices prices,
        List<Cleaner> cleaners,
        List<Household> households,
        List<Visit> visits,
        List<Coupling> couplings,
        Employer employer,
        List<PublicHoliday> publicHolidays) {

    /**
     * Validates and copies.
     *
     * @throws InvalidProblemException when anything is wrong, with all errors at once
     */
    public RosterProblem {
        travel =
                Collections.unmodifiableMap(travel.isEmpty() ? new EnumMap<>(TravelMode.class) : new EnumMap<>(travel));
        cleaners = List.copyOf(cleaners);
        households = List.copyOf(households);
        visits = List.copyOf(visits);
        couplings = List.copyOf(couplings);
        publicHolidays = List.copyOf(publicHolidays);
        List<ProblemIssue> errors = ProblemValidation.errors(new ProblemDraft(
                id,
                period,
                currency,
                rulePack,
                travel,
                prices,
                cleaners,
                households,
                visits,
                couplings,
                employer,
                publicHolidays));
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
        cleaners = HistoryRules.withWorkOfWeek(cleaners, period);
    }

    /**
     * A problem of an employer without particulars.
     *
     * @throws InvalidProblemException when anything is wrong, with all errors at once
     */
    public RosterProblem(
            String id,
            PlanningPeriod period,
            String currency,
            String rulePack,
            Map<TravelMode, TravelProfile> travel,
            Prices prices,
            List<Cleaner> cleaners,
            List<Household> households,
            List<Visit> visits,
            List<Coupling> couplings) {
        this(
                id,
                period,
                currency,
                rulePack,
                travel,
                prices,
                cleaners,
                households,
                visits,
                couplings,
                Employer.DEFAULT,
                List.of());
    }

    /**
     * A problem without couplings.
     *
     * @throws InvalidProblemException when anything is wrong, with all errors at once
     */
    public RosterProblem(
            String id,
            PlanningPeriod period,
            String currency,
            String rulePack,
            Map<TravelMode, TravelProfile> travel,
            Prices prices,
            List<Cleaner> cleaners,
            List<Household> households,
            List<Visit> visits) {
        this(id, period, currency, rulePack, travel, prices, cleaners, households, visits, List.of());
    }

    /** What is doubtful about the problem, such as visits that no cleaner can serve; never an error. */
    public List<ProblemIssue> warnings() {
        return ProblemDraft.of(this).issues();
    }

    /** The rostered days in order. */
    public Stream<LocalDate> days() {
        return period.firstDay().datesUntil(period.lastDay().plusDays(1));
    }
}
