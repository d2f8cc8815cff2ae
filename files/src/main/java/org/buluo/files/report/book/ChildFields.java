package org.buluo.files.report.book;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Remark;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;

/** The columns in which lists show children. */
final class ChildFields {

    static final Field<ChildAccount> ID = new Field<>("儿童编号", 13, Look.TEXT, ChildAccount::universeId);
    static final Field<ChildAccount> PERSON = new Field<>("人编号", 9, Look.TEXT, c -> Masked.numbers(c.personNumbers()));
    static final Field<ChildAccount> STUDENT = new Field<>(
            "学籍号", 9, Look.TEXT, c -> Masked.number(c.studentNumber().text()));
    static final Field<ChildAccount> NAME = new Field<>("姓名", 7, Look.TEXT, ChildAccount::name);
    static final Field<ChildAccount> TOWNSHIP = new Field<>("乡镇", 9, Look.TEXT, ChildAccount::township);
    static final Field<ChildAccount> VILLAGE = new Field<>("村（社区）", 11, Look.TEXT, ChildAccount::village);
    static final Field<ChildAccount> SCHOOL = new Field<>("学校", 20, Look.TEXT, ChildAccount::school);
    static final Field<ChildAccount> GRADE = new Field<>("学段年级", 15, Look.TEXT, GradeText::of);
    static final Field<ChildAccount> AID =
            new Field<>("资助状态", 13, Look.TEXT, c -> c.aid().chinese());
    static final Field<ChildAccount> SCHOOLING =
            new Field<>("就学状态", 14, Look.TEXT, c -> c.schooling().chinese());
    static final Field<ChildAccount> DUE = new Field<>("应发（元）", 12, Look.YUAN, ChildAccount::due);
    static final Field<ChildAccount> PAID = new Field<>("已发（元）", 12, Look.YUAN, ChildAccount::paid);
    static final Field<ChildAccount> LACKING =
            new Field<>("差额（元）", 12, Look.YUAN, c -> c.due().minus(c.paid()));
    static final Field<ChildAccount> EXCESS =
            new Field<>("多发（元）", 12, Look.YUAN, c -> c.paid().minus(c.due()));
    static final Field<ChildAccount> BASIS = new Field<>("标准", 7, Look.CENTRED, Unconfirmed::mark);
    static final Field<ChildAccount> MISSING = new Field<>("缺什么（谁能提供）", 40, Look.TEXT, ChildFields::missing);
    static final Field<ChildAccount> REASON = new Field<>("情况", 44, Look.TEXT, ChildAccount::reason);
    static final Field<ChildAccount> OTHER_REASON = new Field<>("其他情况", 26, Look.TEXT, ChildFields::besidesMissing);
    static final Field<ChildAccount> OWNER = new Field<>("责任单位", 18, Look.TEXT, ChildAccount::caseOwner);

    private static final List<Field<ChildAccount>> WHO = List.of(ID, PERSON, STUDENT, NAME, TOWNSHIP, VILLAGE);

    private ChildFields() {}

    /** Who it is, then the rest. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Field<ChildAccount>> with(Field<ChildAccount>... rest) {
        return Stream.concat(WHO.stream(), Stream.of(rest)).toList();
    }

    /** The reason without what the column of missing facts says already. */
    private static String besidesMissing(ChildAccount child) {
        return child.remarks().stream()
                .filter(remark -> remark.kind() != Remark.Kind.FACTS_MISSING)
                .map(Remark::chinese)
                .collect(Collectors.joining("；"));
    }

    private static String missing(ChildAccount child) {
        return facts(child).stream()
                .map(fact -> fact.chinese() + "（" + fact.suppliers() + "）")
                .collect(Collectors.joining("；"));
    }

    /** Facts that verdicts about money for a person lack. */
    private static Set<Fact> facts(ChildAccount child) {
        Set<Fact> facts = new TreeSet<>();
        for (Determination d : child.determinations()) {
            if (d.provision().payee().isPerson() && d.verdict() instanceof Verdict.Unknown unknown) {
                facts.addAll(unknown.missing());
            }
        }
        return facts;
    }
}
