package org.buluo.files.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.files.layout.ExportLayout;
import org.buluo.files.layout.ExportLayout.Check;
import org.buluo.files.layout.ExportLayout.ColumnForm;
import org.buluo.files.layout.ExportLayout.FileForm;
import org.buluo.files.layout.ExportLayout.Format;
import org.buluo.files.layout.ExportLayout.Type;
import org.buluo.files.layout.LayoutField;

/** The layout in which another system wants a list, as a YAML file: read like a policy pack, all faults at once. */
public final class LayoutFile {

    /** The layouts that come along; none was held against the systems' own templates. */
    private static final List<String> SHIPPED = List.of("aid-stipend.yaml", "poverty-feedback.yaml", "rain-dew.yaml");

    private static final long LARGEST = 1_000_000;
    private static final String DATES = "yyyyMMdd";

    private final Faults faults = new Faults();

    private LayoutFile() {}

    /** The names of the layouts that come along. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The text of one that comes along. */
    public static byte[] shipped(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        try (InputStream in = LayoutFile.class.getResourceAsStream("/org/buluo/layout/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and checks a file. @throws IOException when it can't be read at all */
    public static LayoutReading read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new LayoutReading(
                    Optional.empty(),
                    List.of(PackFault.ofFile("文件超过1MB，应为一个导出版式", "more than 1 MB, expected an export layout")));
        }
        return read(Files.readAllBytes(file));
    }

    /** Reads and checks a text. */
    public static LayoutReading read(byte[] bytes) {
        LayoutFile reader = new LayoutFile();
        Optional<Spot> root = YamlText.parse(bytes, reader.faults);
        root.ifPresent(spot -> Form.SCHEMA.check(spot, reader.faults));
        Optional<ExportLayout> layout = reader.faults.isEmpty() ? root.map(reader::layout) : Optional.empty();
        return new LayoutReading(reader.faults.isEmpty() ? layout : Optional.empty(), reader.faults.list());
    }

    private ExportLayout layout(Spot root) {
        Set<String> provisions = new LinkedHashSet<>();
        root.get("provisions").map(Spot::items).orElse(List.of()).forEach(spot -> provisions.add(spot.text()));
        List<ColumnForm> columns = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (Spot spot : root.need("columns").items()) {
            if (!headings.add(text(spot, "heading"))) {
                faults.at(spot.need("heading"), "与前面不同的列名", "a heading unlike those before");
            }
            columns.add(column(spot));
        }
        return new ExportLayout(
                text(root, "layout"),
                text(root, "title"),
                text(root, "system"),
                root.need("confirmed").isTrue(),
                text(root, "note"),
                Set.copyOf(provisions),
                form(root.need("file")),
                List.copyOf(columns));
    }

    private static String text(Spot spot, String key) {
        return spot.get(key).map(Spot::text).orElse("").strip();
    }

    private FileForm form(Spot spot) {
        Charset charset = text(spot, "charset").equals("GB18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        String sheet = text(spot, "sheet");
        return new FileForm(
                Type.valueOf(text(spot, "type").toUpperCase(Locale.ROOT)),
                charset,
                sheet.isEmpty() ? "Sheet1" : sheet,
                Integer.parseInt(text(spot, "rows")));
    }

    private ColumnForm column(Spot spot) {
        Optional<Spot> field = spot.get("field");
        if (field.isPresent() == spot.get("value").isPresent()) {
            faults.about(spot, "应写 field 或 value 中的一个", "expected either field or value");
        }
        Format format = Format.valueOf(word(spot, "format", "text"));
        Check check = Check.valueOf(word(spot, "check", "none"));
        String pattern = text(spot, "pattern");
        Map<String, String> codes = new LinkedHashMap<>();
        spot.get("codes")
                .map(Spot::entries)
                .orElse(List.of())
                .forEach(entry -> codes.put(entry.key(), entry.value().text()));
        if (format != Format.DATE && !pattern.isEmpty()) {
            faults.at(spot.need("pattern"), "只在 format: date 时写", "only with format: date");
        }
        return new ColumnForm(
                text(spot, "heading"),
                field.flatMap(named -> LayoutField.ofCode(named.text())).orElse(null),
                text(spot, "value"),
                spot.get("required").map(Spot::isTrue).orElse(false),
                check,
                format,
                pattern.isEmpty() ? DATES : pattern,
                Map.copyOf(codes),
                spot.get("otherwise").map(Spot::text).orElse(null),
                spot.get("number").map(Spot::isTrue).orElse(false));
    }

    private static String word(Spot spot, String key, String usual) {
        String said = text(spot, key);
        return (said.isEmpty() ? usual : said).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Made once, on first use: it takes a second. */
    private static final class Form {
        private static final YamlSchema SCHEMA = new YamlSchema("layout.schema.json");
    }
}
