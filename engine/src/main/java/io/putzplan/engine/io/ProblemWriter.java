package io.putzplan.engine.io;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a problem, leaving out what has its default. */
final class ProblemWriter {

    /** The document, and the lists in it, are spread over lines. */
    static final int EXPANDED_DEPTH = 2;

    private final JsonProperties json;
    private final EmploymentWriter employments;

    ProblemWriter(JsonGenerator json) {
        this.json = new JsonProperties(json);
        this.employments = new EmploymentWriter(this.json);
    }

    void write(RosterProblem problem) {
        json.object(() -> {
            json.text("id", problem.id());
            json.object("period", () -> period(problem.period()));
            json.text("currency", problem.currency());
            json.text("rulePack", problem.rulePack());
            json.object(
                    "travel",
                    () -> problem.travel()
                            .forEach((mode, profile) -> json.object(mode.name(), () -> profile(profile))));
            if (!problem.prices().equals(Prices.DEFAULT)) {
                json.object("prices", () -> prices(problem.prices()));
            }
            json.array("cleaners", problem.cleaners(), this::cleaner);
            json.array("households", problem.households(), this::household);
            json.array("visits", problem.visits(), this::visit);
            json.arrayUnlessEmpty("couplings", problem.couplings(), this::coupling);
            if (!problem.employer().equals(Employer.DEFAULT)) {
                json.object("employer", () -> employer(problem.employer()));
            }
            json.arrayUnlessEmpty("publicHolidays", problem.publicHolidays(), holiday -> {
                json.text("day", holiday.day());
                json.text("region", holiday.region());
            });
        });
    }

    private void period(PlanningPeriod period) {
        json.text("zone", period.zone().getId());
        json.text("firstDay", period.firstDay());
        json.text("lastDay", period.lastDay());
        json.textUnless("weekStart", period.weekStart(), DayOfWeek.MONDAY);
        json.textIfGiven("publishedAt", period.publishedAt());
    }

    private void employer(Employer employer) {
        Employer standard = Employer.DEFAULT;
        json.textsUnlessEmpty("traits", employer.traits());
        json.numberUnless("employees", employer.employees(), standard.employees());
        json.textIfGiven("region", employer.region());
        json.textUnless("historyPolicy", employer.historyPolicy(), standard.historyPolicy());
    }

    private void profile(TravelProfile profile) {
        json.number("kilometresPerHour", profile.kilometresPerHour());
        json.number("detourFactor", profile.detourFactor());
        json.text("parkingAndDoor", profile.parkingAndDoor());
    }

    private void prices(Prices prices) {
        json.number("idlePerMinute", prices.idlePerMinute());
        json.number("nearPreferencePerMinute", prices.nearPreferencePerMinute());
        json.number("farPreferencePerMinute", prices.farPreferencePerMinute());
        json.number("otherDay", prices.otherDay());
        json.number("preferredCleaner", prices.preferredCleaner());
        Prices standard = Prices.DEFAULT;
        json.numberUnless("usedShift", prices.usedShift(), standard.usedShift());
        json.numberUnless("travelPerMinute", prices.travelPerMinute(), standard.travelPerMinute());
        json.numberUnless("latePerMinute", prices.latePerMinute(), standard.latePerMinute());
        json.numberUnless(
                "largestLatenessPerMinute", prices.largestLatenessPerMinute(), standard.largestLatenessPerMinute());
    }

    private void cleaner(Cleaner cleaner) {
        json.text("id", cleaner.id());
        json.textIfGiven("name", cleaner.name());
        json.location("home", cleaner.home());
        json.text("travelMode", cleaner.travelMode());
        json.textIfGiven("maxLeg", cleaner.maxLeg());
        json.arrayUnlessEmpty("skills", cleaner.skills(), this::skill);
        json.textsUnlessEmpty("languages", cleaner.languages());
        json.textsUnlessEmpty("avoids", cleaner.avoids());
        json.textsUnlessEmpty("bannedHouseholds", cleaner.bannedHouseholds());
        json.object("contract", () -> employments.contract(cleaner.contract()));
        json.array("shifts", cleaner.shifts(), this::shift);
        json.arrayUnlessEmpty("absences", cleaner.absences(), this::absence);
        if (!cleaner.history().equals(History.NONE)) {
            json.object("history", () -> employments.history(cleaner.history()));
        }
        if (!cleaner.employment().equals(Employment.PLAIN)) {
            json.object("employment", () -> employments.employment(cleaner.employment()));
        }
    }

    private void skill(CleanerSkill held) {
        json.text("skill", held.skill());
        json.numberUnless("level", held.level(), 1);
        json.textIfGiven("validFrom", held.validFrom());
        json.textIfGiven("validUntil", held.validUntil());
    }

    private void shift(Shift shift) {
        json.text("earliestStart", shift.earliestStart());
        json.text("latestEnd", shift.latestEnd());
        if (shift.startPlace() != null) {
            json.location("startPlace", shift.startPlace());
        }
        if (shift.endPlace() != null) {
            json.location("endPlace", shift.endPlace());
        }
        Integer capacity = shift.capacity();
        if (capacity != null) {
            json.number("capacity", capacity);
        }
        json.textIfGiven("maxDuration", shift.maxDuration());
        PublishedShift published = shift.published();
        if (published != null) {
            json.object("published", () -> {
                json.text("from", published.from());
                json.text("until", published.until());
            });
        }
    }

    private void absence(Absence absence) {
        json.text("from", absence.from());
        json.text("until", absence.until());
        json.textUnless("kind", absence.kind(), AbsenceKind.OTHER);
        json.textUnless("hoursPerDay", absence.hoursPerDay(), Duration.ZERO);
    }

    private void household(Household household) {
        json.text("id", household.id());
        json.textIfGiven("name", household.name());
        json.location("location", household.location());
        json.textsUnlessEmpty("traits", household.traits());
        json.textsUnlessEmpty("languages", household.languages());
        json.textsUnlessEmpty("bannedCleaners", household.bannedCleaners());
        json.textsUnlessEmpty("preferredCleaners", household.preferredCleaners());
        json.textsUnlessEmpty("onlyCleaners", household.onlyCleaners());
        json.textIfGiven("region", household.region());
    }

    private void visit(Visit visit) {
        json.text("id", visit.id());
        json.text("household", visit.household());
        json.text("service", visit.service());
        windows("windows", visit.windows());
        if (!visit.preferredWindows().isEmpty()) {
            windows("preferredWindows", visit.preferredWindows());
        }
        json.arrayUnlessEmpty("skills", visit.skills(), required -> {
            json.text("skill", required.skill());
            json.numberUnless("minLevel", required.minLevel(), 1);
        });
        json.textUnless("priority", visit.priority(), Priority.NORMAL);
        json.textUnless("commitment", visit.commitment(), Commitment.MANDATORY);
        json.numberUnless("prizeCents", visit.prizeCents(), 0);
        json.numberUnless("load", visit.load(), 0);
        Pin pin = visit.pin();
        if (pin != null) {
            json.object("pin", () -> pin(pin));
        }
        json.textsUnlessEmpty("exemptions", visit.exemptions());
    }

    private void windows(String name, List<TimeWindow> windows) {
        json.array(name, windows, window -> {
            json.text("earliest", window.earliest());
            json.text("latest", window.latest());
            json.textIfGiven("mustEndBy", window.mustEndBy());
            json.textIfGiven("dueBy", window.dueBy());
        });
    }

    private void coupling(Coupling coupling) {
        json.text("first", coupling.first());
        json.text("second", coupling.second());
        json.textUnless("minLag", coupling.minLag(), Duration.ZERO);
        json.textUnless("maxLag", coupling.maxLag(), Duration.ZERO);
    }

    private void pin(Pin pin) {
        json.textIfGiven("cleaner", pin.cleaner());
        json.textIfGiven("day", pin.day());
        json.textIfGiven("start", pin.start());
    }
}
