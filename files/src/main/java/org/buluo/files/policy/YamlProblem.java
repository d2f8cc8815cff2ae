package org.buluo.files.policy;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What is no YAML, where, and what to do about it. */
final class YamlProblem {

    /** A pack's own values lie six deep; a tree is composed by a call within a call, so that depth must end somewhere. */
    private static final int DEEPEST = 60;

    private static final int MOST_ALIASES = 40;

    /** By a part of what the parser says; the first that fits. */
    private static final Map<String, String> CHINESE = Map.of(
            "\\t(TAB)", "这里用了制表符（Tab）缩进，请改用空格",
            "mapping values are not allowed", "这里不该有冒号：值里有冒号请加引号；上一行是否缺了值、或缩进不齐",
            "expected <block end>", "缩进与上文不齐",
            "unexpected end of stream", "引号没有配对，直到文件末尾",
            "undefined alias", "政策包里不用别名（*），请把值写全；以 * 开头的文字请加引号",
            "found another document", "一个文件只能写一份，这里又以 --- 开始了一份",
            "could not find expected ':'", "键的后面缺少半角冒号“:”和空格",
            "cannot start any token", "这个符号不能开头，请给整个值加引号");

    private YamlProblem() {}

    /** What the parser met. */
    static PackFault fault(MarkedYamlEngineException problem) {
        String said = String.valueOf(problem.getProblem());
        String chinese = CHINESE.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse("缩进、引号或冒号有误");
        return at(problem.getProblemMark(), "不是合规的 YAML：" + chinese, "not YAML: " + said);
    }

    private static PackFault at(Optional<Mark> mark, String chinese, String english) {
        return new PackFault(
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1,
                "",
                chinese,
                english);
    }

    /** The first character that no text has; empty for none. */
    static Optional<PackFault> unprintable(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                String code = String.format("U+%04X", c);
                return Optional.of(new PackFault(
                        line,
                        column,
                        "",
                        "有不可见的控制字符 " + code + "，不是文本文件，或已损坏",
                        "a control character " + code + ": no text, or damaged"));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }

    /** Where values lie too deep in each other, or are repeated by aliases without end; empty where they do not. */
    static Optional<PackFault> tooDeep(Iterable<Event> events) {
        int depth = 0;
        int aliases = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            aliases += event instanceof AliasEvent ? 1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(at(
                        event.getStartMark(),
                        "嵌套超过" + DEEPEST + "层，请检查括号和缩进",
                        "nested more than " + DEEPEST + " deep, look at brackets and indentation"));
            }
            if (aliases > MOST_ALIASES) {
                return Optional.of(at(
                        event.getStartMark(),
                        "政策包里不用锚点和别名（& *），请把值写全",
                        "no anchors or aliases in a pack, write the value out"));
            }
        }
        return Optional.empty();
    }
}
