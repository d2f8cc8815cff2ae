package org.buluo.core.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what an address or a county's name says, seen from one county. Addresses come as people write them:
 * 湖北省恩施州建始县花坪镇青冈村, 花坪镇青冈村, 422822, 广东省东莞市.
 */
public final class PlaceReader {

    private static final Pattern CODE = Pattern.compile("(\\d{6})\\d*");
    private static final Pattern OWN = Pattern.compile("本县|我县|县内");
    private static final Pattern COUNTY_LEVEL = Pattern.compile("[县市区旗]");
    private static final Pattern NOT_A_COUNTY = Pattern.compile("社区|小区|自治区|地区|城区|镇区|园区|开发区|[县市]城|红旗|市场|集市");
    private static final Pattern PROVINCE = Pattern.compile("^.{1,8}?(省|自治区)");
    private static final Pattern PREFECTURE = Pattern.compile("^.{1,12}?(自治州|州(?!市|区)|地区|盟)");
    private static final Pattern CITY_AND_COUNTY =
            Pattern.compile("^([^县区旗]{1,7}?市)?([^县区市旗镇乡街]{1,12}(?:自治县|县|区|市|旗))?");

    private final County county;
    private final List<String> townships;
    private final Map<String, Whereabouts> known = new ConcurrentHashMap<>();

    /** @param townships the county's own townships, by which an address without a county is told */
    public PlaceReader(County county, Set<String> townships) {
        this.county = county;
        this.townships =
                townships.stream().filter(t -> t.length() >= 2).sorted().toList();
    }

    /** Which county the words name. */
    public Whereabouts whereabouts(String words) {
        return words.isEmpty() ? Whereabouts.NOT_TOLD : known.computeIfAbsent(words, this::read);
    }

    private Whereabouts read(String words) {
        Matcher code = CODE.matcher(words);
        if (code.lookingAt()) {
            return ofCode(code.group(1));
        }
        if (OWN.matcher(words).lookingAt()) {
            return Whereabouts.HERE;
        }
        if (words.contains(county.name()) || words.equals(county.shortName())) {
            return Whereabouts.HERE;
        }
        if (county.shortName().length() > 1 && words.endsWith(county.shortName())) {
            return Whereabouts.HERE;
        }
        if (townships.stream().anyMatch(words::startsWith)) {
            return Whereabouts.HERE;
        }
        boolean another =
                COUNTY_LEVEL.matcher(NOT_A_COUNTY.matcher(words).replaceAll("")).find();
        return another ? Whereabouts.ANOTHER : Whereabouts.NOT_TOLD;
    }

    private Whereabouts ofCode(String code) {
        if (code.equals(county.code())) {
            return Whereabouts.HERE;
        }
        return code.endsWith("00") ? Whereabouts.NOT_TOLD : Whereabouts.ANOTHER;
    }

    /** The county that the words name, as they write it: 巴东县 of 湖北省恩施州巴东县清泉镇; the words when none is. */
    public String countyNamed(String words) {
        String below =
                PREFECTURE.matcher(PROVINCE.matcher(words).replaceFirst("")).replaceFirst("");
        Matcher m = CITY_AND_COUNTY.matcher(below);
        if (!m.find() || m.end() == 0) {
            return words;
        }
        return m.group(2) == null ? m.group(1) : m.group(2);
    }

    /**
     * Whether a household is registered outside the county town (policy/hubei-2019.md, {@code rural};
     * account-rules.md, Aid): a community of the county town is not, a village is, wherever it lies.
     *
     * @param township the township as stated or read; may be empty
     * @param words a village's name or a whole address
     * @return null when the words don't tell
     */
    public Boolean rural(String township, String words) {
        return switch (Locality.of(words)) {
            case VILLAGE -> Boolean.TRUE;
            case NOT_TOLD -> null;
            case COMMUNITY -> ruralCommunity(township, words);
        };
    }

    private Boolean ruralCommunity(String township, String words) {
        String town = county.town();
        if (!town.isEmpty() && county.currentName(township).equals(town)) {
            return Boolean.FALSE;
        }
        if (town.isEmpty() || whereabouts(words) == Whereabouts.ANOTHER) {
            return null;
        }
        if (words.contains(town)) {
            return Boolean.FALSE;
        }
        boolean otherTownship = !township.isEmpty() || townships.stream().anyMatch(words::contains);
        return otherTownship ? Boolean.TRUE : null;
    }

    /** The name of a township that counts today. */
    public String current(String township) {
        return county.currentName(township);
    }

    /** The township that an address names, by its current name; empty when it names none of this county. */
    public String township(String words) {
        for (String township : townships) {
            if (words.contains(township)) {
                return county.currentName(township);
            }
        }
        return "";
    }
}
