package io.putzplan.cli;

import static io.putzplan.cli.Table.Alignment.LEFT;
import static io.putzplan.cli.Table.Alignment.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsColumnsAndLeavesNoTrailingSpaces() {
        Table table = new Table(LEFT, RIGHT, LEFT);
        table.add("name", "hours", "note");
        table.add("Zoë", "8:00", "");
        table.add("𝔄nna", "12:30", "late");
        StringWriter text = new StringWriter();
        table.print(new PrintWriter(text, true), "  ");
        assertThat(text.toString().lines())
                .containsExactly("  name  hours  note", "  Zoë    8:00", "  𝔄nna  12:30  late");
    }

    @Test
    void rejectsRowsOfAnotherWidth() {
        assertThatThrownBy(() -> new Table(LEFT).add("a", "b"))
                .hasMessage("The cells (2) must be as many as the columns (1).");
    }
}
