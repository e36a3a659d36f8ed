package io.putzplan.engine.labour;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a rule speaks. All that is given must hold.
 *
 * @param minAge youngest age in completed years; a cleaner of unknown age is an adult of any such age
 * @param maxAge oldest age in completed years, inclusive; never met by a cleaner of unknown age
 * @param worker traits the cleaner has, all of them
 * @param employer traits the employer has, all of them
 * @param minEmployees least headcount of the employer, inclusive
 * @param maxEmployees largest headcount of the employer, inclusive
 */
public record Selector(
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        Set<WorkerTrait> worker,
        Set<EmployerTrait> employer,
        @Nullable Integer minEmployees,
        @Nullable Integer maxEmployees) {

    /** Everyone. */
    public static final Selector ALL = new Selector(null, null, Set.of(), Set.of(), null, null);

    public Selector {
        worker = Set.copyOf(worker);
        employer = Set.copyOf(employer);
    }

    /** Whether the rule speaks of {@code cleaner} of {@code firm} on {@code day}. */
    public boolean matches(Cleaner cleaner, Employer firm, LocalDate day) {
        return matchesAge(cleaner.employment().birthDate(), day)
                && cleaner.workerTraits().containsAll(worker)
                && firm.traits().containsAll(employer)
                && (minEmployees == null || firm.employees() >= minEmployees)
                && (maxEmployees == null || firm.employees() <= maxEmployees);
    }

    /** Whether it speaks of everyone of whom {@code other} speaks. */
    public boolean covers(Selector other) {
        return Bounds.isAtLeast(other.minAge, minAge)
                && Bounds.isAtMost(other.maxAge, maxAge)
                && other.worker.containsAll(worker)
                && other.employer.containsAll(employer)
                && Bounds.isAtLeast(other.minEmployees, minEmployees)
                && Bounds.isAtMost(other.maxEmployees, maxEmployees);
    }

    private boolean matchesAge(@Nullable LocalDate birthDate, LocalDate day) {
        if (birthDate == null) {
            return maxAge == null;
        }
        int age = Period.between(birthDate, day).getYears();
        return (minAge == null || age >= minAge) && (maxAge == null || age <= maxAge);
    }
}
