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
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The first gate: bytes to a YAML tree, with the line of what is no YAML. */
final class YamlText {

    /** The default pack with its eight provisions and its examples has 24,000 bytes. */
    private static final int LARGEST = 300_000;

    private YamlText() {}

    /** The root; empty when there are faults. */
    static Optional<Spot> parse(byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            whole(faults, "文本超过300KB，不会是这种文件", "more than 300 KB: it can't be such a file");
            return Optional.empty();
        }
        try {
            return read(text(bytes), faults);
        } catch (CharacterCodingException e) {
            whole(faults, "不是 UTF-8 编码的文本，请另存为 UTF-8", "not text in UTF-8, save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            faults.add(YamlProblem.fault(e));
        } catch (YamlEngineException e) {
            whole(faults, "不是合规的 YAML", "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Spot> read(String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder().setLabel("pack").build();
        Optional<PackFault> hostile =
                YamlProblem.unprintable(text).or(() -> YamlProblem.tooDeep(new Parse(settings).parseString(text)));
        if (hostile.isPresent()) {
            faults.add(hostile.get());
            return Optional.empty();
        }
        Optional<Node> root = new Compose(settings).composeString(text);
        if (root.isEmpty()) {
            whole(faults, "文件是空的", "the file is empty");
            return Optional.empty();
        }
        Spot spot = new Spot("", root.get());
        checkPlain(spot, faults);
        return faults.isEmpty() ? Optional.of(spot) : Optional.empty();
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
