package io.putzplan.engine.io;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Spreads the outer levels of a document over lines and keeps everything below on one. */
final class LinePrinter implements PrettyPrinter {

    private static final String INDENT = "  ";

    private final int expandedDepth;
    private int depth;

    LinePrinter(int expandedDepth) {
        this.expandedDepth = expandedDepth;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        close(json, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        close(json, ']', values);
    }

    private void open(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        depth++;
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(depth <= expandedDepth ? "," : ", ");
        breakLine(json);
    }

    private void close(JsonGenerator json, char bracket, int entries) {
        boolean expanded = depth <= expandedDepth && entries > 0;
        depth--;
        if (expanded) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json) {
        if (depth <= expandedDepth) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(depth));
        }
    }
}
