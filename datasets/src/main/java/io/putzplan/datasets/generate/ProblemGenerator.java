package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws a problem from a spec: first the firm, then customers until it is busy, then who likes whom and what has been
 * promised.
 */
public final class ProblemGenerator {

    /** Rosters are told two weeks ahead, which is enough notice everywhere. */
    private static final int PUBLISHED_DAYS_AHEAD = 15;

    private ProblemGenerator() {}

    /**
     * The problem of {@code spec}, in its town.
     *
     * @throws IllegalArgumentException when the spec needs an address book, or its period holds no work day
     */
    public static RosterProblem generate(GeneratorSpec spec) {
        if (spec.town().equals(Towns.ADDRESSES)) {
            throw new IllegalArgumentException("generator spec: town \"%s\" without an address book, must come with one"
                    .formatted(Towns.ADDRESSES));
        }
        Town town = Towns.find(spec.town());
        return generate(spec, town, Sites.in(town, spec.seed()));
    }

    /**
     * The problem of {@code spec} with homes and households on real addresses. The town of the spec gives the clock only.
     *
     * @throws IllegalArgumentException when the period holds no work day
     */
    public static RosterProblem generate(GeneratorSpec spec, AddressBook addresses) {
        Town town = spec.town().equals(Towns.ADDRESSES) ? null : Towns.find(spec.town());
        return generate(spec, town, Sites.on(addresses, spec.cleaners(), spec.seed()));
    }

    private static RosterProblem generate(GeneratorSpec spec, @Nullable Town town, Sites sites) {
        Market market = Market.of(spec.rulePack());
        WorkCalendar calendar = WorkCalendar.of(spec, market.holidays());
        Workforce drawn = Workforce.draw(spec, market, calendar, sites);
        Workforce workforce = spec.labourFacts()
                ? new Workforce(new LabourFacts(spec, market).added(drawn.cleaners()), drawn.paidSecondsByDay())
                : drawn;
        CustomerDesk desk = new CustomerDesk(spec, market, calendar, sites, workforce.cleaners());
        List<Booking> bookings = new Demand(spec, calendar, workforce, desk).bookings();

        Familiarity familiarity = new Familiarity(spec);
        List<Cleaner> cleaners = familiarity.withBannedHouseholds(workforce.cleaners(), bookings);
        Promises promises = new Promises(spec, cleaners);
        List<Household> households = new ArrayList<>(bookings.size());
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking booking = promises.promised(i, familiarity.acquainted(i, bookings.get(i), cleaners));
            households.add(spec.labourFacts() ? in(town, booking.household()) : booking.household());
            visits.addAll(booking.visits());
        }
        ZoneId zone = town == null ? market.zone() : town.zone();
        return new RosterProblem(
                spec.name(),
                new PlanningPeriod(
                        zone,
                        spec.firstDay(),
                        spec.firstDay().plusDays(spec.days() - 1L),
                        DayOfWeek.MONDAY,
                        spec.labourFacts()
                                ? spec.firstDay()
                                        .minusDays(PUBLISHED_DAYS_AHEAD)
                                        .atTime(12, 0)
                                : null),
                market.currency(),
                spec.rulePack(),
                Legs.profiles(),
                Prices.DEFAULT,
                cleaners,
                households,
                visits,
                List.of(),
                spec.labourFacts() ? employer(spec, town) : Employer.DEFAULT,
                List.of());
    }

    /** The firm cleans buildings and nothing else. */
    private static Employer employer(GeneratorSpec spec, @Nullable Town town) {
        return new Employer(
                Set.of(EmployerTrait.BUILDING_CLEANING),
                spec.cleaners(),
                town == null ? null : town.region(),
                Employer.DEFAULT.historyPolicy());
    }

    private static Household in(@Nullable Town town, Household household) {
        return new Household(
                household.id(),
                household.name(),
                household.location(),
                household.traits(),
                household.languages(),
                household.bannedCleaners(),
                household.preferredCleaners(),
                household.onlyCleaners(),
                town == null ? null : town.homeRegion());
    }
}
