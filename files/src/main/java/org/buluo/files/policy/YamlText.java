package org.buluo.files.policy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The first gate: bytes to a YAML tree, with the line of what is no YAML. */
final class YamlText {

    private YamlText() {}

    /** The root; empty when there are faults. */
    static Optional<Spot> parse(byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Optional<Node> root = new Compose(
                            LoadSettings.builder().setLabel("pack").build())
                    .composeString(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (root.isEmpty()) {
                whole(faults, "文件是空的", "the file is empty");
                return Optional.empty();
            }
            Spot spot = new Spot("", root.get());
            checkPlain(spot, faults);
            return faults.isEmpty() ? Optional.of(spot) : Optional.empty();
        } catch (CharacterCodingException e) {
            whole(faults, "不是 UTF-8 编码的文本，请另存为 UTF-8", "not text in UTF-8, save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            int column = e.getProblemMark().map(Mark::getColumn).orElse(-1) + 1;
            faults.add(new PackFault(line, column, "", "不是合规的 YAML（缩进、引号或冒号有误）", "not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            whole(faults, "不是合规的 YAML", "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void whole(Faults faults, String chinese, String english) {
        faults.add(PackFault.ofFile(chinese, english));
    }

    /** No key twice, and no anchors: a reader of the pack must see each value where it counts. */
    private static void checkPlain(Spot spot, Faults faults) {
        if (spot.node().getAnchor().isPresent()) {
            faults.about(spot, "政策包里不用锚点和别名（& *），请把值写全", "no anchors or aliases in a pack, write the value out");
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Spot.Entry> entries = spot.entries();
        for (Spot.Entry entry : entries) {
            if (!seen.add(entry.key())) {
                faults.about(entry.name(), "“" + entry.key() + "”写了两次", "\"" + entry.key() + "\" is there twice");
            }
            checkPlain(entry.value(), faults);
        }
        if (spot.node() instanceof SequenceNode) {
            spot.items().forEach(item -> checkPlain(item, faults));
        }
    }
}
