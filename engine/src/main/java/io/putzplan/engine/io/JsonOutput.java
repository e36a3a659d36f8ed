package io.putzplan.engine.io;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes documents: UTF-8, lines that end in a line feed, one line per element below a given depth. */
final class JsonOutput {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOutput() {}

    /** Writes a document whose objects and arrays are spread over lines down to {@code expandedDepth} levels. */
    static void write(OutputStream out, int expandedDepth, Consumer<JsonGenerator> body) {
        try (JsonGenerator json = FACTORY.createGenerator(new Context(expandedDepth), out, JsonEncoding.UTF8)) {
            body.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Hands the printer to the generator, which takes it from nowhere else. */
    private static final class Context extends ObjectWriteContext.Base {

        private final PrettyPrinter printer;

        Context(int expandedDepth) {
            printer = new LinePrinter(expandedDepth);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
