package org.buluo.files.policy;

import java.math.BigDecimal;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML tree as the JSON that a schema can judge; decimals stay exact. */
final class SpotJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SpotJson() {}

    static JsonNode of(Spot spot) {
        if (spot.node() instanceof MappingNode) {
            ObjectNode object = JSON.objectNode();
            spot.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
            return object;
        }
        if (spot.node() instanceof SequenceNode) {
            ArrayNode array = JSON.arrayNode();
            spot.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar(spot);
    }

    private static JsonNode scalar(Spot spot) {
        Tag tag = spot.node().getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(spot.isTrue());
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(spot.text()) : JSON.stringNode(spot.text());
    }

    /** YAML's other numbers (0x1F, .inf) are no numbers to anybody in an office. */
    private static JsonNode number(String text) {
        boolean plain = text.length() < 20 && text.matches("-?\\d+(\\.\\d+)?");
        if (!plain) {
            return JSON.stringNode(text);
        }
        return text.contains(".") ? JSON.numberNode(new BigDecimal(text)) : JSON.numberNode(Long.parseLong(text));
    }
}
