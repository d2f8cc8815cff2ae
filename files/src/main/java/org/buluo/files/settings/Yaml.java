package org.buluo.files.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML document, whose problems are noted with their lines. */
final class Yaml {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final String path;
    private final int line;
    private final Problems problems;

    private Yaml(String path, int line, Problems problems) {
        this.path = path;
        this.line = line;
        this.problems = problems;
    }

    /** The node as a mapping; an empty one, and a problem, when it is none. @param path of the node, for messages */
    static Yaml of(Node node, String path, Problems problems) {
        Yaml yaml = new Yaml(path, lineOf(node), problems);
        if (!(node instanceof MappingNode mapping)) {
            problems.add(
                    lineOf(node),
                    (path.isEmpty() ? "" : path + " ") + "应为“名称: 值”的形式",
                    "a mapping of keys to values is expected");
            return yaml;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (yaml.lines.put(key, lineOf(tuple.getKeyNode())) != null) {
                yaml.wrong(key, "出现两次", "stands twice");
            }
            yaml.values.put(key, tuple.getValueNode());
        }
        return yaml;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Notes every key that is none of these. */
    void only(String... keys) {
        Set<String> unknown = new HashSet<>(lines.keySet());
        unknown.removeAll(Set.of(keys));
        String known = String.join(", ", keys);
        lines.keySet().stream()
                .filter(unknown::contains)
                .forEach(key -> wrong(key, "不认识，应为 " + known + " 之一", "is not known; expected is one of " + known));
    }

    /** A value as text; empty when it is left out. */
    Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(key, "应为一个值", "a single value is expected");
        return Optional.of("");
    }

    /** A value as a mapping; an empty one when it is left out. */
    Yaml mapping(String key) {
        Node node = values.get(key);
        return node == null || isNull(node) ? new Yaml(named(key), line, problems) : of(node, named(key), problems);
    }

    /** A value as a list of mappings; empty when it is left out. */
    List<Yaml> list(String key) {
        Node node = values.get(key);
        List<Yaml> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(of(item, named(key) + "[" + items.size() + "]", problems));
            }
        } else if (node != null && !isNull(node)) {
            wrong(key, "应为列表", "a list is expected");
        }
        return items;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && Set.of("", "~", "null").contains(scalar.getValue());
    }

    /** Notes that a value is not what was expected. */
    void wrong(String key, String chinese, String english) {
        problems.add(lines.getOrDefault(key, line), named(key) + " " + chinese, named(key) + " " + english);
    }

    /** Notes that a value is expected and missing; answers an empty text. */
    String missing(String key) {
        wrong(key, "没有填写，必须有", "is missing, and is required");
        return "";
    }

    private String named(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
