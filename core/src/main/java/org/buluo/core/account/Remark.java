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
        ELSEWHERE_REPORTED("仅填报", "on the list of those elsewhere only", false),
        /** At school elsewhere, with proof (leaver row or decision). */
        ELSEWHERE_PROVEN("有证明", "with proof", false),
        /** At school elsewhere, by a reply. */
        ELSEWHERE_REPLIED("有回函", "with a reply", false),
        /** Suspected out of school, never seen on a roll. */
        NEVER_ENROLLED("未见学籍", "on no roll", true),
        /** Suspected out of school, once on a roll. */
        ONCE_ENROLLED("曾有学籍", "once on a roll", true),
        /** A child of compulsory age elsewhere by the list alone. */
        ELSEWHERE_UNPROVEN_COMPULSORY(
                "义务教育阶段县外就读仅有填报，须取得证明", "of compulsory age, elsewhere by the list only: proof is needed", true),
        /** A registered-poor child of 3 to 15 that the population register says moved out. */
        MOVED_OUT_REGISTERED(
                "建档立卡适龄儿童户籍迁出，须核实去向", "registered poor and of school age, moved out: find out where to", true),
        /** On a roll and on the elsewhere list. */
        ROLL_AND_ELSEWHERE("学籍在县内，又在县外就读名单", "on a roll here and on the list of those elsewhere", true),
        /** On a roll and in a reply. */
        ROLL_AND_REPLY("学籍在县内，又有县外回函", "on a roll here, and another county replied", true),
        /** On a roll and moved out. */
        ROLL_AND_MOVED_OUT("学籍在县内，户籍已迁出", "on a roll here, household moved out", true),
        /** On a roll and on a kindergarten list. */
        ROLL_AND_PRESCHOOL("学籍在校，又在幼儿园名单", "on a roll and on a kindergarten list", true),
        /** On two rolls. */
        ENROLLED_TWICE("同时有两个学籍", "on two rolls at once", true),
        /** Where the child is is not known, and somebody must find out. */
        WHEREABOUTS_UNKNOWN("去向待核", "whereabouts to be found out", true),
        /** Age not known. */
        AGE_UNKNOWN("年龄不明", "age not known", true),
        /** A doubtful pair. */
        LINK_DOUBT("疑似同一人待核", "perhaps the same person as", true),
        /** Facts for aid are missing. */
        FACTS_MISSING("缺少", "missing", false),
        /** Due, and failed at the bank. */
        BANK_FAILED("银行发放失败", "payment failed at the bank", false),
        /** Nothing paid. */
        NOT_PAID("未见发放记录", "no payment found", false),
        /** Paid in part. */
        PAID_IN_PART("少发", "paid too little by", false),
        /** Paid too much. */
        PAID_TOO_MUCH("多发", "paid too much by", false),
        /** Paid, though nothing on our side says that it was due. */
        NO_DETERMINATION("无认定依据", "nothing says that it was due", false),
        /** Pending at the bank. */
        PENDING("银行处理中", "at the bank", false),
        /** The sum agrees and its parts do not. */
        PROVISIONS_CROSSED("合计相符，但项目之间有多有少", "the sum agrees, but one provision is over and another short", true),
        /** A line that names a waiver. */
        WAIVER_LINE("回盘中有免学费项目，不应发给个人", "the bank paid a fee waiver, which is not for persons", true),
        /** No reply yet. */
        NO_REPLY("县外尚未回函落实", "the other county has not replied", false),
        /** The reply says that nothing was paid. */
        REPLY_NOT_SETTLED("回函称未落实", "the other county says that nothing was paid", false),
        /** A roll's own column says something that the lists do not. */
        ROLL_COLUMN_DIFFERS("学籍标注与名单不一致", "the roll says otherwise than the lists", false),
        /** An outsider on no list of ours. */
        OUTSIDER("外县户籍，须向户籍县函询", "of another county: ask there", false),
        /** A person decided. */
        DECIDED("人工认定", "decided by a person", false),
        /** A household's child that the register does not have. */
        NOT_ON_REGISTER("户籍同户有建档立卡人员，本人不在册", "others of the household are registered poor, this child is not", false),
        /** Died. */
        DIED("死亡", "died", false),
        /** The household moved out, and nobody has to find out more. */
        MOVED_OUT("户籍已迁出", "household moved out", false),
        /** Age not known, of somebody who is no case. */
        AGE_NOT_STATED("年龄不明", "age not known", false),
        /** Whereabouts not known, of a grown-up. */
        GROWN_UP("去向不明（已满十八周岁）", "whereabouts not known (eighteen or older)", false),
        /** Something else, in full words. */
        NOTE("", "", false);

        private final String chinese;
        private final String english;
        private final boolean opensCase;

        Kind(String chinese, String english, boolean opensCase) {
            this.chinese = chinese;
            this.english = english;
            this.opensCase = opensCase;
        }

        /** For people. */
        public String chinese() {
            return chinese;
        }

        /** For people who read English; what fills the sentence follows it. */
        public String english() {
            return english;
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
