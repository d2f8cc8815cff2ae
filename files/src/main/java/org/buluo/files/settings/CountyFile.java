package org.buluo.files.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The county's settings file, YAML (design.md §4, {@code --county}). All but {@code code} and {@code name} may be left
 * out:
 *
 * <pre>
 * code: "422822"
 * name: 建始县
 * county_town: 业州镇
 * cut_offs: {autumn: "10-31", spring: "04-30"}
 * ages: {from: 3, to: 22}
 * aliases: [{from: 长梁乡, to: 长梁镇, since: 2014-01-01}]
 * </pre>
 */
public final class CountyFile {

    private static final int OLDEST = 100;

    private final Problems problems = new Problems();

    private CountyFile() {}

    /** Reads a settings file. @throws InvalidFileException when it is missing or anything in it is wrong */
    public static County read(Path file) throws InvalidFileException {
        CountyFile reading = new CountyFile();
        County county = reading.county(reading.root(file));
        reading.problems.throwIfAny(file);
        return county;
    }

    private Yaml root(Path file) throws InvalidFileException {
        try (InputStream in = Files.newInputStream(file)) {
            LoadSettings settings = LoadSettings.builder().setLabel("").build();
            Optional<Node> root = new Compose(settings).composeInputStream(in);
            if (root.isEmpty()) {
                problems.add(1, "文件是空的，应有 code 和 name", "the file is empty; code and name are expected");
            } else {
                return Yaml.of(root.get(), "", problems);
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(line, "不是正确的 YAML", "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(1, "不是正确的 YAML（UTF-8）", "not valid YAML in UTF-8");
        } catch (IOException e) {
            problems.add(0, "文件不存在或打不开", "the file is missing or can't be opened");
        }
        problems.throwIfAny(file);
        throw new IllegalStateException("no root and no problem");
    }

    private County county(Yaml root) {
        root.only("code", "name", "county_town", "cut_offs", "ages", "aliases");
        String code = root.text("code").orElseGet(() -> root.missing("code"));
        if (!code.isEmpty() && !code.matches("\\d{6}")) {
            root.wrong("code", "应为六位数字，如 \"422822\"", "six digits such as \"422822\" are expected");
        }
        String name = root.text("name").orElseGet(() -> root.missing("name"));
        County plain = County.of(code, name, root.text("county_town").orElse(""));
        Yaml cutOffs = root.mapping("cut_offs");
        cutOffs.only("autumn", "spring");
        Yaml ages = root.mapping("ages");
        ages.only("from", "to");
        int from = age(ages, "from", plain.fromAge());
        int to = age(ages, "to", plain.toAge());
        if (from > to) {
            root.wrong("ages", "from 应不大于 to", "from must not exceed to");
        }
        return new County(
                code,
                name,
                plain.town(),
                cutOff(cutOffs, "autumn", plain.autumnCutOff(), 9, 12),
                cutOff(cutOffs, "spring", plain.springCutOff(), 3, 8),
                from,
                to,
                aliases(root));
    }

    private static MonthDay cutOff(Yaml cutOffs, String key, MonthDay otherwise, int firstMonth, int lastMonth) {
        Optional<String> text = cutOffs.text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        MonthDay day = SettingDates.monthDay(text.get());
        if (day == null) {
            cutOffs.wrong(key, "应为 \"月-日\"，如 \"10-31\"", "\"MM-dd\" such as \"10-31\" is expected");
        } else if (day.getMonthValue() < firstMonth || day.getMonthValue() > lastMonth) {
            cutOffs.wrong(
                    key,
                    "应在该学期内（" + firstMonth + "月至" + lastMonth + "月）",
                    "a day of the term, month " + firstMonth + " to " + lastMonth + ", is expected");
        }
        return day;
    }

    private static int age(Yaml ages, String key, int otherwise) {
        Optional<String> text = ages.text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean number = text.get().matches("\\d{1,3}") && Integer.parseInt(text.get()) <= OLDEST;
        if (!number) {
            ages.wrong(key, "应为 0 到 100 的整数", "a whole number from 0 to 100 is expected");
        }
        return number ? Integer.parseInt(text.get()) : otherwise;
    }

    private static List<Alias> aliases(Yaml root) {
        List<Alias> aliases = new ArrayList<>();
        for (Yaml item : root.list("aliases")) {
            item.only("from", "to", "since");
            String from = item.text("from").orElseGet(() -> item.missing("from"));
            String to = item.text("to").orElseGet(() -> item.missing("to"));
            LocalDate since = item.text("since").map(SettingDates::date).orElse(null);
            if (since == null && item.text("since").isPresent()) {
                item.wrong("since", "应为日期，如 2014-01-01", "a date such as 2014-01-01 is expected");
            }
            aliases.add(new Alias(from, to, since));
        }
        return List.copyOf(aliases);
    }
}
