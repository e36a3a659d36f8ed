package io.putzplan.engine.io;

import io.putzplan.engine.check.Violation;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.roster.UnassignedVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object about a problem or a roster, put together property by property in the order they are added. */
public final class ReportJson {

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    /** An empty object. */
    public ReportJson() {}

    /** Adds a text; {@code null} when it is null. */
    public ReportJson text(String name, @Nullable String value) {
        object.put(name, value);
        return this;
    }

    /** Adds a whole number. */
    public ReportJson number(String name, long value) {
        object.put(name, value);
        return this;
    }

    /** Adds a number between 0 and 1, rounded to four decimals. */
    public ReportJson share(String name, double value) {
        object.put(name, Math.round(value * 10_000) / 10_000.0);
        return this;
    }

    /** Adds true or false. */
    public ReportJson flag(String name, boolean value) {
        object.put(name, value);
        return this;
    }

    /** Adds another report as an object. */
    public ReportJson object(String name, ReportJson value) {
        object.set(name, value.object);
        return this;
    }

    /** Adds other reports as an array. */
    public ReportJson list(String name, List<ReportJson> values) {
        ArrayNode array = object.putArray(name);
        values.forEach(value -> array.add(value.object));
        return this;
    }

    /** Adds issues as an array. */
    public ReportJson issues(String name, List<ProblemIssue> issues) {
        return list(name, issues.stream().map(ReportJson::of).toList());
    }

    /** Adds violations as an array. */
    public ReportJson violations(String name, List<Violation> violations) {
        return list(name, violations.stream().map(ReportJson::of).toList());
    }

    /** Adds unassigned visits, each with its obstacles, as an array. */
    public ReportJson unassigned(String name, List<UnassignedVisit> visits) {
        return list(name, visits.stream().map(ReportJson::of).toList());
    }

    /** Adds a cost, part by part. */
    public ReportJson cost(String name, RosterCost cost) {
        return object(
                name,
                new ReportJson()
                        .number("hardSeconds", cost.hardSeconds())
                        .number("unassignedPoints", cost.unassignedPoints())
                        .number("totalCents", cost.totalCents())
                        .number("wageCents", cost.wageCents())
                        .number("travelCents", cost.travelCents())
                        .number("idleCents", cost.idleCents())
                        .number("preferenceCents", cost.preferenceCents())
                        .number("usedShiftCents", cost.usedShiftCents())
                        .number("travelTimeCents", cost.travelTimeCents())
                        .number("latenessCents", cost.latenessCents())
                        .number("largestLatenessCents", cost.largestLatenessCents())
                        .number("creditCents", cost.creditCents()));
    }

    /** The object as indented text without a final line end. */
    public String toText() {
        return object.toPrettyString();
    }

    private static ReportJson of(ProblemIssue issue) {
        return new ReportJson()
                .text("severity", issue.severity().name())
                .text("code", issue.code())
                .text("path", issue.path())
                .text("found", issue.found())
                .text("needed", issue.needed())
                .text("hint", issue.hint());
    }

    private static ReportJson of(Violation violation) {
        return new ReportJson()
                .text("rule", violation.rule().name())
                .text("ruleId", violation.ruleId())
                .text("citation", violation.citation())
                .text("cleaner", violation.cleaner())
                .text("day", violation.day() == null ? null : violation.day().toString())
                .text("visit", violation.visit())
                .number("seconds", violation.seconds())
                .text("message", violation.message());
    }

    private static ReportJson of(UnassignedVisit visit) {
        ReportJson obstacles = new ReportJson();
        visit.obstacles().forEach((obstacle, cleaners) -> obstacles.number(obstacle.name(), cleaners));
        return new ReportJson().text("visit", visit.visit()).object("obstacles", obstacles);
    }
}
