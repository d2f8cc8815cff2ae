package org.buluo.core.account;

/**
 * Something that the account says of a child beside its standings: why, or what is doubtful.
 *
 * @param kind what it is
 * @param detail what fills the kind's sentence, in Chinese; quotes no identity, card or telephone number beyond its
 *     last four digits; may be empty
 */
public record Remark(Kind kind, String detail) {

    /** The kinds of remark. */
    public enum Kind {
        /** At school elsewhere, by the list alone. */
        ELSEWHERE_REPORTED("仅填报", false),
        /** At school elsewhere, with proof (leaver row or decision). */
        ELSEWHERE_PROVEN("有证明", false),
        /** At school elsewhere, by a reply. */
        ELSEWHERE_REPLIED("有回函", false),
        /** Suspected out of school, never seen on a roll. */
        NEVER_ENROLLED("未见学籍", true),
        /** Suspected out of school, once on a roll. */
        ONCE_ENROLLED("曾有学籍", true),
        /** A child of compulsory age elsewhere by the list alone. */
        ELSEWHERE_UNPROVEN_COMPULSORY("义务教育阶段县外就读仅有填报，须取得证明", true),
        /** A registered-poor child of 3 to 15 that the population register says moved out. */
        MOVED_OUT_REGISTERED("建档立卡适龄儿童户籍迁出，须核实去向", true),
        /** On a roll and on the elsewhere list. */
        ROLL_AND_ELSEWHERE("学籍在县内，又在县外就读名单", true),
        /** On a roll and in a reply. */
        ROLL_AND_REPLY("学籍在县内，又有县外回函", true),
        /** On a roll and moved out. */
        ROLL_AND_MOVED_OUT("学籍在县内，户籍已迁出", true),
        /** On a roll and on a kindergarten list. */
        ROLL_AND_PRESCHOOL("学籍在校，又在幼儿园名单", true),
        /** On two rolls. */
        ENROLLED_TWICE("同时有两个学籍", true),
        /** Where the child is is not known, and somebody must find out. */
        WHEREABOUTS_UNKNOWN("去向待核", true),
        /** Age not known. */
        AGE_UNKNOWN("年龄不明", true),
        /** A doubtful pair. */
        LINK_DOUBT("疑似同一人待核", true),
        /** Facts for aid are missing. */
        FACTS_MISSING("缺少", false),
        /** Due, and failed at the bank. */
        BANK_FAILED("银行发放失败", false),
        /** Nothing paid. */
        NOT_PAID("未见发放记录", false),
        /** Paid in part. */
        PAID_IN_PART("少发", false),
        /** Paid too much. */
        PAID_TOO_MUCH("多发", false),
        /** Paid, though nothing on our side says that it was due. */
        NO_DETERMINATION("无认定依据", false),
        /** Pending at the bank. */
        PENDING("银行处理中", false),
        /** The sum agrees and its parts do not. */
        PROVISIONS_CROSSED("合计相符，但项目之间有多有少", true),
        /** A line that names a waiver. */
        WAIVER_LINE("回盘中有免学费项目，不应发给个人", true),
        /** No reply yet. */
        NO_REPLY("县外尚未回函落实", false),
        /** The reply says that nothing was paid. */
        REPLY_NOT_SETTLED("回函称未落实", false),
        /** A roll's own column says something that the lists do not. */
        ROLL_COLUMN_DIFFERS("学籍标注与名单不一致", false),
        /** An outsider on no list of ours. */
        OUTSIDER("外县户籍，须向户籍县函询", false),
        /** A person decided. */
        DECIDED("人工认定", false),
        /** A household's child that the register does not have. */
        NOT_ON_REGISTER("户籍同户有建档立卡人员，本人不在册", false),
        /** Something else, in full words. */
        NOTE("", false);

        private final String chinese;
        private final boolean opensCase;

        Kind(String chinese, boolean opensCase) {
            this.chinese = chinese;
            this.opensCase = opensCase;
        }

        /** For people. */
        public String chinese() {
            return chinese;
        }

        /** Whether a remark of this kind is a case or a doubt by itself, so that somebody must own it. */
        public boolean opensCase() {
            return opensCase;
        }
    }

    /** A remark without detail. */
    public static Remark of(Kind kind) {
        return new Remark(kind, "");
    }

    /** In Chinese. */
    public String chinese() {
        if (detail.isEmpty()) {
            return kind.chinese;
        }
        return kind.chinese.isEmpty() ? detail : kind.chinese + "：" + detail;
    }
}
