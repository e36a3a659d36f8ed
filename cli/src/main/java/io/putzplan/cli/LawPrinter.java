package io.putzplan.cli;

import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints a rule pack, a line per rule, by what the rules are about. */
final class LawPrinter {

    private enum Topic {
        WORK("What counts as work"),
        LIMITS("How much, and when not"),
        RESTS("Breaks and rest"),
        PAY("Pay"),
        CONTRACT("Contracts and notice"),
        RECORDS("Records");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }
    }

    private final PrintWriter out;
    private final RulePackDocument document;
    private final boolean notes;

    LawPrinter(PrintWriter out, RulePackDocument document, boolean notes) {
        this.out = out;
        this.document = document;
        this.notes = notes;
    }

    void print() {
        out.println(LawText.describe(document));
        if (notes && document.note() != null) {
            out.println(Text.printable(document.note()));
        }
        for (Topic topic : Topic.values()) {
            print(topic);
        }
    }

    private void print(Topic topic) {
        List<LabourRule> rules = document.pack().rules().stream()
                .filter(rule -> topicOf(rule.terms()) == topic)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        out.println();
        out.println(topic.heading);
        Set<LabourRule> own = new HashSet<>(document.own());
        for (LabourRule rule : rules) {
            out.println("  " + LawText.line(rule, own.contains(rule) ? "" : "taken over"));
            String note = document.notes().get(rule.id());
            if (notes && note != null) {
                out.println("      " + Text.printable(note));
            }
        }
    }

    private static Topic topicOf(RuleTerms terms) {
        return switch (terms) {
            case WorkTimeDefinition definition -> Topic.WORK;
            case MaxDailyWork limit -> Topic.LIMITS;
            case MaxWeeklyWork limit -> Topic.LIMITS;
            case MaxAverageWork limit -> Topic.LIMITS;
            case MaxSpan limit -> Topic.LIMITS;
            case MaxConsecutiveDays limit -> Topic.LIMITS;
            case NightWork limit -> Topic.LIMITS;
            case ProtectedDay limit -> Topic.LIMITS;
            case BreakAfter rest -> Topic.RESTS;
            case MealBreakWindow rest -> Topic.RESTS;
            case PaidRestBreak rest -> Topic.RESTS;
            case MinDailyRest rest -> Topic.RESTS;
            case MinWeeklyRest rest -> Topic.RESTS;
            case ContractBand band -> Topic.CONTRACT;
            case NoticePeriod notice -> Topic.CONTRACT;
            case RecordDuty duty -> Topic.RECORDS;
            default -> Topic.PAY;
        };
    }
}
