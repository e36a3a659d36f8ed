package io.putzplan.engine.io;

import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import java.time.Duration;

/** Writes what {@link EmploymentReader} reads, leaving out what has its default. */
final class EmploymentWriter {

    private final JsonProperties json;

    EmploymentWriter(JsonProperties json) {
        this.json = json;
    }

    void contract(Contract contract) {
        json.text("type", contract.type());
        json.number("hourlyWageCents", contract.hourlyWageCents());
        json.text("weeklyHours", contract.weeklyHours());
        json.text("maxWeeklyHours", contract.maxWeeklyHours());
        json.textIfGiven("maxDailyHours", contract.maxDailyHours());
        json.textIfGiven("minDailyRest", contract.minDailyRest());
        json.numberUnless("mileageCentsPerKm", contract.mileageCentsPerKm(), 0);
        json.textUnless("hoursBand", contract.hoursBand(), HoursBand.FIXED);
        json.textUnless("guaranteedWeeklyHours", contract.guaranteedWeeklyHours(), Duration.ZERO);
        json.textUnless("minPaidPerShift", contract.minPaidPerShift(), Duration.ZERO);
        json.arrayUnlessEmpty("wageChanges", contract.wageChanges(), change -> {
            json.text("from", change.from());
            json.number("hourlyWageCents", change.hourlyWageCents());
        });
    }

    void history(History history) {
        json.textUnless("workedThisWeek", history.workedThisWeek(), Duration.ZERO);
        json.textIfGiven("lastShiftEnd", history.lastShiftEnd());
        json.textIfGiven("knownSince", history.knownSince());
        json.arrayUnlessEmpty("days", history.days(), worked -> {
            json.text("day", worked.day());
            json.text("work", worked.work());
        });
        json.numberUnless("earnedThisMonthCents", history.earnedThisMonthCents(), 0);
    }

    void employment(Employment employment) {
        json.textIfGiven("person", employment.person());
        json.textIfGiven("birthDate", employment.birthDate());
        json.textIfGiven("employedSince", employment.employedSince());
        json.textsUnlessEmpty("traits", employment.traits());
        json.arrayUnlessEmpty("consents", employment.consents(), consent -> {
            json.text("rule", consent.rule());
            json.text("from", consent.from());
            json.textIfGiven("until", consent.until());
        });
        json.textUnless("usualCommute", employment.usualCommute(), Duration.ZERO);
    }
}
