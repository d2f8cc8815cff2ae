package org.buluo.files.policy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The second gate: the form that a published JSON Schema asks for, each fault with its line. */
final class YamlSchema {

    private final JsonNode published;
    private final Schema schema;

    /** @param name of a schema beside the packs: {@code pack.schema.json} */
    YamlSchema(String name) {
        try (InputStream in = YamlSchema.class.getResourceAsStream("/org/buluo/policy/" + name)) {
            published = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published);
    }

    void check(Spot root, Faults faults) {
        Set<String> told = new LinkedHashSet<>();
        for (Error error : schema.validate(SpotJson.of(root))) {
            Spot spot = locate(root, error.getInstanceLocation());
            if (told.add(spot.path() + error.getKeyword() + error.getProperty())) {
                tell(error, spot, faults);
            }
        }
    }

    private void tell(Error error, Spot spot, Faults faults) {
        String key = error.getProperty();
        String[] expected = expected(error);
        switch (error.getKeyword()) {
            case "required" ->
                faults.about(
                        spot,
                        "缺少“" + key + "”；应为" + expected[0],
                        "\"" + key + "\" is missing; expected " + expected[1]);
            case "additionalProperties" ->
                spot.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst()
                        .ifPresent(entry -> faults.about(
                                entry.name(),
                                "不认识“" + key + "”；应为" + expected[0] + Nearest.hint(key, keys(error), false),
                                "unknown key \"" + key + "\"; expected " + expected[1]
                                        + Nearest.hint(key, keys(error), true)));
            case "enum" -> faults.at(spot, words(error), expected[0], expected[1]);
            default -> faults.at(spot, expected[0], expected[1]);
        }
    }

    /** The nearest description in the schema, in Chinese and English: what was expected there. */
    private String[] expected(Error error) {
        NodePath way = error.getSchemaLocation().getFragment();
        JsonNode node = published;
        String description = node.path("description").asString();
        for (int i = 0; i < way.getNameCount(); i++) {
            node = way.getElement(i) instanceof Integer at ? node.path(at) : node.path(way.getName(i));
            description = node.path("description").isString()
                    ? node.path("description").asString()
                    : description;
        }
        String[] both = description.split(" \\| ", 2);
        return both.length == 2 ? both : new String[] {description, description};
    }

    /** The keys that may stand where an unknown one does. */
    private List<String> keys(Error error) {
        JsonNode schemaThere = node(error.getSchemaLocation().getFragment(), 1);
        return List.copyOf(schemaThere.path("properties").propertyNames());
    }

    private List<String> words(Error error) {
        List<String> words = new ArrayList<>();
        node(error.getSchemaLocation().getFragment(), 0).forEach(word -> words.add(word.asString()));
        return words;
    }

    /** The part of the schema that an error names. @param above how many steps above it */
    private JsonNode node(NodePath way, int above) {
        JsonNode node = published;
        for (int i = 0; i < way.getNameCount() - above; i++) {
            node = way.getElement(i) instanceof Integer at ? node.path(at) : node.path(way.getName(i));
        }
        return node;
    }

    private static Spot locate(Spot root, NodePath way) {
        Spot spot = root;
        for (int i = 0; i < way.getNameCount(); i++) {
            Object step = way.getElement(i);
            if (step instanceof Integer at && at < spot.items().size()) {
                spot = spot.items().get(at);
            } else {
                spot = spot.get(String.valueOf(step)).orElse(spot);
            }
        }
        return spot;
    }
}
