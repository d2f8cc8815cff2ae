package org.buluo.files.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;

/** Which county this is, as a YAML file (design.md §4, {@code --county}); all but code and name have defaults. */
public final class CountyFile {

    private static final long LARGEST = 1_000_000;

    private final Faults faults = new Faults();

    private CountyFile() {}

    /**
     * Reads and checks a county's settings.
     *
     * @throws IOException when the file can't be read at all
     */
    public static CountyReading read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new CountyReading(
                    Optional.empty(),
                    List.of(PackFault.ofFile("文件超过1MB，应为县的设置", "more than 1 MB, expected settings of a county")));
        }
        return read(Files.readAllBytes(file));
    }

    static CountyReading read(byte[] bytes) {
        CountyFile reader = new CountyFile();
        Faults faults = reader.faults;
        Optional<Spot> root = YamlText.parse(bytes, faults);
        root.ifPresent(spot -> new YamlSchema("county.schema.json").check(spot, faults));
        Optional<County> county = faults.isEmpty() ? root.map(reader::county) : Optional.empty();
        return new CountyReading(faults.isEmpty() ? county : Optional.empty(), faults.list());
    }

    private County county(Spot root) {
        Spot code = root.need("code");
        if (code.text().strip().length() != 6 || FactWords.county(code.text()).isEmpty()) {
            faults.at(code, "六位县级行政区划代码，如 \"422822\"", "the six digits of a county such as \"422822\"");
        }
        String town = root.get("county_town").map(Spot::text).orElse("");
        County usual = County.of(code.text().strip(), root.need("name").text().strip(), town.strip());
        County county = new County(
                usual.code(),
                usual.name(),
                usual.town(),
                day(root, "autumn").orElse(usual.autumnCutOff()),
                day(root, "spring").orElse(usual.springCutOff()),
                age(root, "from").orElse(usual.fromAge()),
                age(root, "to").orElse(usual.toAge()),
                aliases(root));
        if (county.fromAge() > county.toAge()) {
            faults.about(root.need("ages"), "from 大于 to，应为从小到大", "from is above to, expected the lower first");
        }
        return county;
    }

    private Optional<MonthDay> day(Spot root, String season) {
        return root.get("cut_offs")
                .flatMap(days -> days.get(season))
                .flatMap(spot -> date(
                        spot, text -> MonthDay.parse("--" + text), "月-日，如 \"10-31\"", "month-day such as \"10-31\""));
    }

    private static Optional<Integer> age(Spot root, String end) {
        return root.get("ages").flatMap(ages -> ages.get(end)).map(spot -> Integer.parseInt(spot.text()));
    }

    private List<Alias> aliases(Spot root) {
        List<Alias> aliases = new ArrayList<>();
        for (Spot spot : root.get("aliases").map(Spot::items).orElse(List.of())) {
            LocalDate since = spot.get("since")
                    .flatMap(day -> date(day, LocalDate::parse, "日期，如 2014-01-01", "a date such as 2014-01-01"))
                    .orElse(null);
            aliases.add(new Alias(
                    spot.need("from").text().strip(), spot.need("to").text().strip(), since));
        }
        return aliases;
    }

    private <T> Optional<T> date(Spot spot, Function<String, T> parse, String chinese, String english) {
        try {
            return Optional.of(parse.apply(spot.text()));
        } catch (DateTimeException e) {
            faults.at(spot, chinese, english);
            return Optional.empty();
        }
    }
}
