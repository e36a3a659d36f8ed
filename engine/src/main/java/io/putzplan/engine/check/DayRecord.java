package io.putzplan.engine.check;

import io.putzplan.engine.check.WorkRecord.Interval;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RecordDuty.Content;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.PublishedShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the record of one person's work on one day. */
final class DayRecord {

    private final ProblemFacts facts;
    private final RulePack rules;
    private final PersonWork person;
    private final List<WorkedShift> shifts;
    private final LocalDate day;
    private final List<LabourRule> duties;
    private final Set<Content> asked = EnumSet.noneOf(Content.class);

    /** A record of {@code shifts} of {@code person}, by begin, all of one day, at least one. */
    DayRecord(ProblemFacts facts, RulePack rules, PersonWork person, List<WorkedShift> shifts) {
        this.facts = facts;
        this.rules = rules;
        this.person = person;
        this.shifts = shifts;
        this.day = shifts.getFirst().day();
        this.duties = applying(RecordDuty.class);
        duties.forEach(rule -> asked.addAll(((RecordDuty) rule.terms()).what()));
    }

    WorkRecord toRecord() {
        Span span = span();
        long work = shifts.stream().mapToLong(WorkedShift::workSeconds).sum();
        long paid = shifts.stream().mapToLong(WorkedShift::paidSeconds).sum();
        boolean asksWeek = asked.contains(Content.WEEKLY_HOURS);
        return new WorkRecord(
                person.first().person(),
                LimitsByPerson.nameOf(person.first()),
                day,
                moment(span.start()),
                moment(span.end()),
                breaks().stream().map(this::interval).toList(),
                Duration.ofSeconds(work),
                Duration.ofSeconds(paid),
                asked.contains(Content.OVERTIME) ? overtime(work) : null,
                asked.contains(Content.PREMIUM_HOURS) ? new PremiumTime(facts, rules).of(shifts) : null,
                asked.contains(Content.SCHEDULE) ? scheduled() : null,
                asksWeek || asked.contains(Content.WORKWEEK_START) ? week().first() : null,
                asksWeek ? Duration.ofSeconds(weekSeconds()) : null,
                duties.stream().map(rule -> RecordObligation.of(rule, day)).toList());
    }

    /** Rules that speak of one of the contracts worked under. */
    private List<LabourRule> applying(Class<? extends RuleTerms> type) {
        return shifts.stream()
                .map(WorkedShift::cleaner)
                .flatMap(cleaner -> rules.rulesOn(day, cleaner, facts.problem().employer(), type).stream())
                .distinct()
                .sorted(Comparator.comparingInt(rules.rules()::indexOf))
                .toList();
    }

    private Span span() {
        long end =
                shifts.stream().mapToLong(shift -> shift.workSpan().end()).max().orElseThrow();
        return new Span(shifts.getFirst().workSpan().start(), end);
    }

    /** Unpaid breaks, and the time between shifts. */
    private List<Span> breaks() {
        List<Span> shiftSpans =
                Span.union(shifts.stream().map(WorkedShift::workSpan).toList());
        Stream<Span> between = span().cutBy(shiftSpans).stream();
        Stream<Span> within = shifts.stream().flatMap(shift -> shift.breaks().stream());
        return Span.union(Stream.concat(between, within).toList());
    }

    /** Work beyond the shortest normal day; null where no rule says what is normal. */
    private @Nullable Duration overtime(long work) {
        return applying(MaxDailyWork.class).stream()
                .map(rule -> ((MaxDailyWork) rule.terms()).normal())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map((Duration normal) -> Duration.ofSeconds(Math.max(0, work - normal.toSeconds())))
                .orElse(null);
    }

    /** From the first to the last that was told; null when nothing was. */
    private @Nullable Interval scheduled() {
        List<PublishedShift> told = shifts.stream()
                .map(worked -> worked.shift() == null ? null : worked.shift().published())
                .filter(Objects::nonNull)
                .toList();
        if (told.isEmpty()) {
            return null;
        }
        long from = told.stream()
                .mapToLong(shift -> facts.epochSecond(shift.from()))
                .min()
                .orElseThrow();
        long until = told.stream()
                .mapToLong(shift -> facts.epochSecond(shift.until()))
                .max()
                .orElseThrow();
        return interval(new Span(from, until));
    }

    private DaySpan week() {
        LocalDate first = day.with(
                TemporalAdjusters.previousOrSame(facts.problem().period().weekStart()));
        return new DaySpan(first, first.plusDays(6));
    }

    /** Work for this employer alone. */
    private long weekSeconds() {
        DaySpan week = week();
        return person.past().secondsIn(week)
                + person.shifts().stream()
                        .filter(shift -> week.holds(shift.day()))
                        .mapToLong(WorkedShift::workSeconds)
                        .sum();
    }

    private Interval interval(Span span) {
        return new Interval(moment(span.start()), moment(span.end()));
    }

    private OffsetDateTime moment(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(facts.clock().zone()).toOffsetDateTime();
    }
}
