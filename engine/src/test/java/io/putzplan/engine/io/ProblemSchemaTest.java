package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.putzplan.engine.problem.ProblemIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProblemSchemaTest {

    private static final Path GOLDEN = Path.of("src/main/resources/io/putzplan/engine/io/problem.schema.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(GOLDEN));
    }

    private static List<String> objections(JsonNode problem) throws IOException {
        return schema().validate(problem.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, new ProblemSchema().generate());
        }
    }

    @Test
    void isUpToDate() throws IOException {
        assertThat(new ProblemSchema().generate())
                .as("the shipped schema; -Dgolden.update=true rewrites it")
                .isEqualTo(Files.readString(GOLDEN).replace("\r\n", "\n"));
    }

    @Test
    void acceptsTheSample() throws IOException {
        assertThat(objections(MAPPER.readTree(SampleProblem.json()))).isEmpty();
    }

    @Test
    void demandsExactlyThePropertiesTheReaderDemands() throws IOException {
        List<String> disagreements = new ArrayList<>();
        for (Removal removal : removals("", MAPPER.readTree(SampleProblem.json()))) {
            JsonNode without = MAPPER.readTree(SampleProblem.json());
            ((ObjectNode) without.at(removal.parent())).remove(removal.property());
            boolean schemaObjects = !objections(without).isEmpty();
            boolean readerObjects = SampleProblem.read(without.toString()).issues().stream()
                    .map(ProblemIssue::code)
                    .anyMatch("MISSING_PROPERTY"::equals);
            if (schemaObjects != readerObjects) {
                disagreements.add(removal.toString());
            }
        }

        assertThat(disagreements).isEmpty();
    }

    @Test
    void refusesUnknownPropertiesAndOtherForms() throws IOException {
        ObjectNode unknown = (ObjectNode) MAPPER.readTree(SampleProblem.json());
        unknown.put("colour", "green");
        assertThat(objections(unknown)).hasSize(1).first().asString().contains("colour");

        JsonNode duration =
                MAPPER.readTree(SampleProblem.json().replace("\"service\": \"PT2H\"", "\"service\": \"2h\""));
        assertThat(objections(duration)).hasSize(1).first().asString().contains("/visits/1/service");

        JsonNode time = MAPPER.readTree(SampleProblem.json().replace("2026-03-02T17:00", "2026-03-02 17:00"));
        assertThat(objections(time)).hasSize(1).first().asString().contains("/cleaners/1/shifts/0/latestEnd");
    }

    /** A property to leave out, and a pointer to the object it is in. */
    private record Removal(String parent, String property) {}

    private static List<Removal> removals(String pointer, JsonNode node) {
        List<Removal> removals = new ArrayList<>();
        node.properties().forEach(entry -> {
            removals.add(new Removal(pointer, entry.getKey()));
            removals.addAll(removals(pointer + "/" + entry.getKey(), entry.getValue()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            removals.addAll(removals(pointer + "/" + i, node.get(i)));
        }
        return removals;
    }
}
