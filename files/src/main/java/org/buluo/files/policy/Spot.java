package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A place in a YAML file: its value, its line, and the way to it. */
record Spot(String path, Node node) {

    private static final int LONGEST = 40;

    /** The line in the file, from 1. */
    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The column in the line, from 1. */
    int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    /** The value of a key; empty when there is none. */
    Optional<Spot> get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(Entry::value);
    }

    /** The value of a key that the schema requires. */
    Spot need(String key) {
        return get(key).orElseThrow(() -> new IllegalStateException("the schema let pass a pack without " + key));
    }

    /** The items of a list, or the value itself when a single one stands where a list may stand. */
    List<Spot> items() {
        if (!(node instanceof SequenceNode list)) {
            return List.of(this);
        }
        List<Spot> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Spot(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The entries of a mapping in their order; none when it is no mapping. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                String way = path.isEmpty() ? key : path + "." + key;
                entries.add(new Entry(key, new Spot(way, tuple.getKeyNode()), new Spot(way, tuple.getValueNode())));
            }
        }
        return entries;
    }

    /** The text of a scalar as written, without its quotes; empty for a list or a mapping. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean isTrue() {
        return text().equals("true");
    }

    /** What people see of it in a message. */
    String shown() {
        if (node instanceof MappingNode) {
            return "{…}";
        }
        if (node instanceof SequenceNode) {
            return "[…]";
        }
        String text = text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A key with its value. */
    record Entry(String key, Spot name, Spot value) {}
}
