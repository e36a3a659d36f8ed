package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TravelMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A full-time cleaner by car who lives at minute 0 of the street and earns 20.00 an hour, unless told otherwise. */
public final class CleanerBuilder {

    private String id = "ann";
    private Location home = TinyTown.minute(0);
    private @Nullable Duration maxLeg;
    private final List<CleanerSkill> skills = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
    private final Set<HouseholdTrait> avoids = new TreeSet<>();
    private final Set<String> banned = new TreeSet<>();
    private long hourlyWageCents = 2_000;
    private long mileageCentsPerKm;
    private Duration maxWeekly = Duration.ofHours(60);
    private @Nullable Duration maxDaily;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private History history = History.NONE;

    private CleanerBuilder() {}

    public static CleanerBuilder aCleaner() {
        return new CleanerBuilder();
    }

    public CleanerBuilder id(String value) {
        id = value;
        return this;
    }

    public CleanerBuilder livingAt(Location value) {
        home = value;
        return this;
    }

    public CleanerBuilder maxLeg(Duration value) {
        maxLeg = value;
        return this;
    }

    public CleanerBuilder holding(CleanerSkill skill) {
        skills.add(skill);
        return this;
    }

    public CleanerBuilder speaking(String language) {
        languages.add(language);
        return this;
    }

    public CleanerBuilder avoiding(HouseholdTrait trait) {
        avoids.add(trait);
        return this;
    }

    public CleanerBuilder banning(String household) {
        banned.add(household);
        return this;
    }

    public CleanerBuilder wage(long cents) {
        hourlyWageCents = cents;
        return this;
    }

    public CleanerBuilder mileage(long centsPerKm) {
        mileageCentsPerKm = centsPerKm;
        return this;
    }

    public CleanerBuilder atMostWeekly(Duration value) {
        maxWeekly = value;
        return this;
    }

    public CleanerBuilder atMostDaily(Duration value) {
        maxDaily = value;
        return this;
    }

    /** Adds a shift on {@link TinyTown#MONDAY}. */
    public CleanerBuilder working(String from, String until) {
        return working(TinyTown.MONDAY, from, until);
    }

    public CleanerBuilder working(LocalDate day, String from, String until) {
        return working(Shift.of(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(until))));
    }

    public CleanerBuilder working(Shift shift) {
        shifts.add(shift);
        return this;
    }

    public CleanerBuilder absent(LocalDateTime from, LocalDateTime until) {
        absences.add(new Absence(from, until, AbsenceKind.OTHER));
        return this;
    }

    public CleanerBuilder history(History value) {
        history = value;
        return this;
    }

    public Cleaner build() {
        Contract contract = new Contract(
                EmploymentType.FULL_TIME, hourlyWageCents, Duration.ZERO, maxWeekly, maxDaily, null, mileageCentsPerKm);
        return new Cleaner(
                id,
                null,
                home,
                TravelMode.CAR,
                maxLeg,
                skills,
                languages,
                avoids,
                banned,
                contract,
                shifts,
                absences,
                history);
    }
}
