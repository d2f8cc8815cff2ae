package org.buluo.app.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;

/** The words among which a cell of a template is chosen. */
final class ClosedWords {

    private static final List<String> YES_NO = List.of("是", "否");
    private static final Map<Field, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.SEX, List.of("男", "女")),
            Map.entry(Field.BOARDING, List.of("走读", "住校", "送教上门")),
            Map.entry(Field.ROLL_STATUS, List.of("在读", "休学", "转出", "退学", "毕业", "死亡")),
            Map.entry(Field.LEFT_BEHIND, YES_NO),
            Map.entry(Field.ORPHAN, YES_NO),
            Map.entry(Field.RESETTLED, YES_NO),
            Map.entry(Field.SETTLED, YES_NO),
            Map.entry(Field.OWNERSHIP, List.of("公办", "民办", "普惠性民办")),
            Map.entry(Field.AREA, List.of("城市", "农村")),
            Map.entry(Field.CHANGE, List.of("转出", "休学", "退学", "复学", "转入", "毕业", "死亡")),
            Map.entry(Field.RESULT, List.of("成功", "失败")),
            Map.entry(Field.STAGE, List.of("学前", "小学", "初中", "高中", "中职")),
            Map.entry(
                    Field.TYPE, List.of("幼儿园", "小学", "小学教学点", "初级中学", "九年一贯制学校", "完全中学", "高级中学", "中等职业学校", "特殊教育学校"))));
    private static final List<String> SCHOOL_GRADES =
            List.of("一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级", "高一", "高二", "高三");

    private ClosedWords() {}

    /** The words of a field in a kind of list; empty when anything may stand there. */
    static List<String> of(RosterKind kind, Field field) {
        return switch (field) {
            case GRADE ->
                kind == RosterKind.PRESCHOOL
                        ? List.of("小班", "中班", "大班")
                        : kind == RosterKind.VOCATIONAL ? List.of("一年级", "二年级", "三年级") : SCHOOL_GRADES;
            case STATE -> kind == RosterKind.DISABILITY ? List.of("有效", "注销") : List.of("正常", "死亡", "迁出");
            case DEGREE ->
                kind == RosterKind.DISABILITY ? List.of("一级", "二级", "三级", "四级") : List.of("特别困难", "困难", "一般困难");
            case CATEGORY -> category(kind);
            default -> WORDS.getOrDefault(field, List.of());
        };
    }

    private static List<String> category(RosterKind kind) {
        return switch (kind) {
            case DISABILITY -> List.of("视力", "听力", "言语", "肢体", "智力", "精神", "多重");
            case DESTITUTE -> List.of("特困集中供养", "特困分散供养");
            case ORPHAN -> List.of("社会散居孤儿", "机构养育孤儿");
            case MINIMUM_LIVING -> List.of("低保A类", "低保B类", "低保C类");
            default -> List.of();
        };
    }
}
