package org.buluo.files.intake.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.text.Width;

/** Finds the school's name in the title of a class's list: 花坪镇青冈小学三年级1班花名册 is of 花坪镇青冈小学. */
final class SchoolInTitle {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[-—–~至/](?:19|20)?\\d{2})?(?:学年度?|年度?|届|级)?"
            + "(?:的)?(?:[春秋](?:季|期)?(?:学期)?)?(?:第?[一二上下](?:学期|半年))?");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:附件|附表|表)?\\d*[:.、]?(?:学校|幼儿园|园所)?(?:名称|全称)?(?:填报|报送|制表)?(?:单位|学校)?(?:\\((?:盖章|公章|章)\\))?:");
    private static final String ENDING = "(?:小学|中学|学校|学院|初中|高中|完小|中心校|附小|附中|职校|职高|技校|特校|民中|民小"
            + "|[一二三四五六七八九十]中(?!学|班|心)|[一二三四五六七八九十]小(?!学|班|组)|中职|幼儿园|幼教点|幼儿班|教学点|村小(?!学))";
    private static final Pattern NAME = Pattern.compile("([\\p{IsHan}·]*?" + ENDING + ")"
            + "((?:附属|附设)(?:小学|中学|幼儿园|幼儿班|学校)|[\\p{IsHan}]{0,6}(?:教学点|分校|校区|分部|分园)|小学部|初中部|高中部|幼儿部)?"
            + "(?!生|[班级])");
    private static final List<String> STEMLESS = List.of(
            "中", "全县", "全镇", "全乡", "全市", "各", "所有", "农村", "乡镇", "城区", "普通", "义务教育", "辖区", "本县", "在校", "适龄", "就读", "贫困",
            "建档立卡", "县直", "公办", "民办", "附设");

    private SchoolInTitle() {}

    /** The first school that a text names; empty when it names none, or only a sort of school. */
    static Optional<String> find(String text, String county) {
        String plain = Width.narrow(text).strip();
        for (String part : plain.split("[\\s,;|，；]+")) {
            String bare = YEAR.matcher(LABEL.matcher(part).replaceFirst("")).replaceAll("");
            Matcher m = NAME.matcher(bare);
            while (m.find()) {
                String name = m.group();
                if (isName(name, county)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String name, String county) {
        String stem = name.replaceFirst("^(?:湖北省|恩施州|恩施土家族苗族自治州)*", "");
        stem = stem.startsWith(county) ? stem.substring(county.length()) : stem;
        stem = stem.replaceFirst(ENDING + "$", "");
        String rest = stem;
        boolean sort = rest.isEmpty() || STEMLESS.stream().anyMatch(word -> rest.equals(word) || rest.endsWith(word));
        boolean numbered = name.matches(".*[一二三四五六七八九十][中小]$") && !rest.contains("年级");
        return !sort || numbered;
    }
}
