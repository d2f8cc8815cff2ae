package org.buluo.files.report.book;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.core.policy.Fact;

/** What is missing, in the words of offices, with who can supply it. */
final class FactWords {

    private static final Map<Fact, String> WORDS = new EnumMap<>(Map.of(
            Fact.STAGE, "学段（学校）",
            Fact.GRADE, "年级（学校）",
            Fact.BOARDING, "是否寄宿（学校）",
            Fact.CATEGORIES, "困难类别（扶贫、民政、残联、学校）",
            Fact.SCHOOL_COUNTY, "就读县（家长、乡镇）",
            Fact.HOUSEHOLD_COUNTY, "户籍县（公安）",
            Fact.RURAL, "城乡户籍（公安、乡镇）",
            Fact.STATUS, "是否在校（学校、乡镇）",
            Fact.SCHOOL_TYPE, "办园性质（县教育局）",
            Fact.TUITION, "学费标准（学校）"));

    private FactWords() {}

    static String of(Collection<Fact> missing) {
        return missing.stream().distinct().sorted().map(WORDS::get).collect(Collectors.joining("；"));
    }
}
