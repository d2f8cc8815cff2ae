package org.buluo.county.rosters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;

/** The headings of each kind of file (design.md §5), in the order of the design. */
public final class Forms {

    private static final Map<RosterKind, List<Heading>> BY_KIND = new EnumMap<>(RosterKind.class);

    private static final String ROLL =
            "学校名称=SCHOOL 学校标识码=SCHOOL_CODE 学籍号=STUDENT_NO 姓名=NAME 曾用名=FORMER_NAME 性别=SEX 出生日期=BIRTH "
                    + "身份证件号=ID 民族=ETHNICITY 年级=GRADE 班级=CLASS 就读方式=BOARDING 学籍状态=ROLL_STATE 户口所在地=HUKOU "
                    + "现住址=ADDRESS 是否留守儿童=LEFT_BEHIND 是否孤儿=ORPHAN 残疾类型=DISABILITY 监护人姓名=GUARDIAN "
                    + "监护人证件号=GUARDIAN_ID 联系电话=PHONE";
    private static final String CIVIL =
            "姓名=NAME 身份证号=ID 户主=HEAD 类别=CATEGORY 城乡=AREA 乡镇=TOWNSHIP 村=VILLAGE 起始日期=FROM 终止日期=TO";

    static {
        put(
                RosterKind.REGISTERED_POOR,
                "户编号=HOUSEHOLD_NO 人编号=PERSON_NO 姓名=NAME 性别=SEX 证件号码=ID 与户主关系=RELATION 民族=ETHNICITY "
                        + "文化程度=EDUCATION 在校生状况=PUPIL_STATE 健康状况=HEALTH 贫困户属性=POVERTY 脱贫年度=EXIT_YEAR "
                        + "是否易地扶贫搬迁户=RESETTLED 乡镇=TOWNSHIP 行政村=VILLAGE 联系电话=PHONE 开户银行=BANK 银行卡号=ACCOUNT_NO");
        put(RosterKind.ROLL, ROLL);
        put(RosterKind.VOCATIONAL, ROLL.replace("班级=CLASS", "班级=CLASS 专业名称=MAJOR"));
        put(
                RosterKind.PRESCHOOL,
                "幼儿园名称=SCHOOL 姓名=NAME 性别=SEX 出生日期=BIRTH 证件号码=ID 班级=CLASS 入园日期=ENTRY 户口所在地=HUKOU "
                        + "监护人姓名=GUARDIAN 监护人证件号=GUARDIAN_ID 联系电话=PHONE");
        put(
                RosterKind.POPULATION,
                "户号=HOUSEHOLD_NO 姓名=NAME 身份证号=ID 性别=SEX 出生日期=BIRTH 与户主关系=RELATION 户主姓名=HEAD "
                        + "乡镇=TOWNSHIP 村=VILLAGE 状态=STATE");
        put(RosterKind.MINIMUM_LIVING, CIVIL);
        put(RosterKind.DESTITUTE, CIVIL);
        put(RosterKind.ORPHAN, CIVIL);
        put(
                RosterKind.DISABILITY,
                "姓名=NAME 残疾证号=DISABILITY_CARD 类别=CATEGORY 等级=DEGREE 监护人=GUARDIAN 乡镇=TOWNSHIP 村=VILLAGE 状态=STATE");
        put(
                RosterKind.ELSEWHERE,
                "姓名=NAME 身份证号=ID 就读省=PROVINCE 就读市=CITY 就读县=COUNTY 就读学校=SCHOOL 学段=STAGE 年级=GRADE "
                        + "乡镇=TOWNSHIP 村=VILLAGE");
        put(
                RosterKind.REPLY,
                "姓名=NAME 身份证号=ID 就读县=COUNTY 就读学校=SCHOOL 学段=STAGE 年级=GRADE 是否落实=SETTLED 资助项目=PROVISION "
                        + "资助金额=AMOUNT 回函文号=LETTER_NO 回函日期=DATE");
        put(RosterKind.IDENTIFIED, "学校名称=SCHOOL 学籍号=STUDENT_NO 姓名=NAME 困难类型=CATEGORY 困难等级=DEGREE 学年学期=TERM");
        put(
                RosterKind.BANK_RETURN,
                "批次号=BATCH 序号=SERIAL 学期=TERM 资助项目=PROVISION 学籍号=STUDENT_NO 证件号码=ID 学校名称=SCHOOL 姓名=NAME "
                        + "收款账号=ACCOUNT_NO 户名=ACCOUNT_NAME 金额=AMOUNT 结果=RESULT 失败原因=FAILURE 交易日期=DATE");
        put(
                RosterKind.SCHOOL,
                "学校标识码=SCHOOL_CODE 学校名称=SCHOOL 办学类型=LEVEL 城乡=AREA 公办民办=OWNERSHIP 乡镇=TOWNSHIP 村=VILLAGE "
                        + "所在县=COUNTY 经度=LONGITUDE 纬度=LATITUDE 学费标准=TUITION");
        put(RosterKind.LEAVER, "学籍号=STUDENT_NO 姓名=NAME 异动类型=CHANGE 日期=DATE 去向=DESTINATION 学校名称=SCHOOL 年级=GRADE");
    }

    private Forms() {}

    /** The headings of a kind. */
    public static List<Heading> of(RosterKind kind) {
        return BY_KIND.get(kind);
    }

    private static void put(RosterKind kind, String form) {
        List<Heading> headings = new ArrayList<>();
        for (String entry : form.split(" ")) {
            int sign = entry.indexOf('=');
            headings.add(new Heading(Column.valueOf(entry.substring(sign + 1)), entry.substring(0, sign)));
        }
        BY_KIND.put(kind, List.copyOf(headings));
    }
}
