package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes of single places of a YAML text; every character elsewhere, comments too, stays as it is. */
final class YamlPatch {

    private record Change(int from, int to, String with) {}

    private final String text;
    private final String newLine;
    private final List<Change> changes = new ArrayList<>();

    /** @param text without a byte order mark: the one that the spots are of */
    YamlPatch(String text) {
        this.text = text;
        this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Another scalar in the place of one. */
    void replace(Spot scalar, String written) {
        changes.add(new Change(start(scalar.node()), end(scalar.node()), written));
    }

    /** Another item in the place of one of a list. */
    void replaceItem(Spot item, YamlItem with) {
        String written = isFlow(item.node()) ? with.flow() : with.block(item.column() - 1, newLine);
        changes.add(new Change(start(item.node()), end(item.node()), written));
    }

    /** One more key of a mapping, behind another one. @param behind a key that it has, with a scalar */
    void add(Spot mapping, String behind, String key, String written) {
        Spot.Entry anchor = mapping.entries().stream()
                .filter(entry -> entry.key().equals(behind))
                .findFirst()
                .orElseThrow();
        int end = end(anchor.value().node());
        if (isFlow(mapping.node())) {
            insert(end, ", " + key + ": " + written);
        } else {
            insert(lineEnd(end), newLine + " ".repeat(anchor.name().column() - 1) + key + ": " + written);
        }
    }

    /** One more item of a list. @param at how many items stand before it */
    void addItem(Spot list, int at, YamlItem item) {
        List<Spot> items = list.items();
        int indent = list.column() - 1;
        if (isFlow(list.node())) {
            boolean first = at == 0;
            insert(
                    first ? start(items.get(0).node()) : end(items.get(at - 1).node()),
                    first ? item.flow() + ", " : ", " + item.flow());
        } else if (at == 0) {
            insert(start(list.node()), "- " + item.block(indent + 2, newLine) + newLine + " ".repeat(indent));
        } else {
            insert(
                    lineEnd(end(items.get(at - 1).node())),
                    newLine + " ".repeat(indent) + "- " + item.block(indent + 2, newLine));
        }
    }

    /** The text with all changes. */
    String apply() {
        StringBuilder changed = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> changed.replace(change.from(), change.to(), change.with()));
        return changed.toString();
    }

    private void insert(int at, String what) {
        changes.add(new Change(at, at, what));
    }

    private int lineEnd(int at) {
        int end = text.indexOf(newLine, at);
        return end < 0 ? text.length() : end;
    }

    private int start(Node node) {
        return index(node.getStartMark().orElseThrow());
    }

    /** Behind its last character; a block's own mark lies behind the blanks and comments that follow it. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() != FlowStyle.FLOW) {
            if (node instanceof MappingNode mapping) {
                List<NodeTuple> tuples = mapping.getValue();
                return end(tuples.get(tuples.size() - 1).getValueNode());
            }
            List<Node> items = ((SequenceNode) node).getValue();
            return end(items.get(items.size() - 1));
        }
        int end = index(node.getEndMark().orElseThrow());
        int start = start(node);
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }
}
