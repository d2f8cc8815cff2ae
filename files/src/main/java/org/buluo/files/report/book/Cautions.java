package org.buluo.files.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.buluo.core.account.BankSums;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.IntakeReport;

/** What must be known before the account is read, and what explains its sums. */
final class Cautions {

    private final Findings findings;
    private final Reconciled account;
    private final IntakeReport intake;

    Cautions(Findings findings) {
        this.findings = findings;
        this.account = findings.account();
        this.intake = findings.outcome().intake();
    }

    /** What is missing altogether: read first. */
    List<String> first() {
        List<String> texts = new ArrayList<>();
        if (!account.absent().isEmpty()) {
            texts.add("缺少资料：未收到 "
                    + account.absent().stream()
                            .sorted()
                            .map(RosterKind::chinese)
                            .collect(Collectors.joining("、"))
                    + "，本账只反映已收到的资料。");
        }
        if (account.absent().contains(RosterKind.ROLL)) {
            texts.add("未收到任何学籍名册，不能判断是否失学：应在校而去向不明的，一律列为“去向待核”。");
        }
        long refused = intake.files().stream()
                .filter(line -> !line.refused().isEmpty())
                .count();
        if (refused > 0) {
            texts.add("有 " + refused + " 个文件（工作表）未能读取，原因见〈" + SourcesPage.NAME + "〉。");
        }
        return texts;
    }

    /** What explains the sums. */
    List<String> last() {
        List<String> texts = new ArrayList<>();
        BankSums bank = account.bank();
        texts.add("银行回盘：本学期 " + Counted.text(bank.lines()) + " 笔，成功发放 " + Money.text(bank.successful()) + " ＝ 对应到儿童 "
                + Money.text(bank.paid()) + " ＋ 未对应 " + Money.text(bank.unmatched()) + "（"
                + Counted.text(bank.unmatchedLines())
                + " 笔，见〈" + MoneyPage.NAME + "〉）。");
        texts.add("免学（杂）费直接拨付学校，不计入应发和已发。");
        texts.add("建档立卡册中另有 " + Counted.text(account.outsideRegister()) + " 人不在应计范围（超龄、未满龄或非学生）。");
        texts.add("资料共 " + Counted.text(intake.in()) + " 行 ＝ 采用 " + Counted.text(intake.kept()) + " 行 ＋ 退回更正 "
                + Counted.text(intake.returned()) + " 行；采用的行中 " + Counted.text(intake.defects()) + " 行有读不懂的单元格。");
        unconfirmed(texts);
        if (!account.provisionsWithoutLines().isEmpty()) {
            texts.add("该项目回盘未报："
                    + account.provisionsWithoutLines().stream()
                            .map(findings::provision)
                            .collect(Collectors.joining("、"))
                    + "。");
        }
        if (!account.unusedDecisions().isEmpty()) {
            texts.add("人工认定中有 " + account.unusedDecisions().size() + " 条没有对应到人或相互矛盾，未予采用。");
        }
        return texts;
    }

    private void unconfirmed(List<String> texts) {
        List<Unconfirmed.Sum> sums = Unconfirmed.of(findings.children());
        if (!sums.isEmpty()) {
            texts.add("应发金额中依据尚未确认的（未确认）："
                    + sums.stream()
                            .map(sum -> sum.provision() + " " + Counted.text(sum.children()) + " 人 "
                                    + Money.text(sum.amount()) + "，" + String.join("、", sum.documents()))
                            .collect(Collectors.joining("；"))
                    + "。县里录入正式文件之前，这部分金额仅供参考。");
        }
    }
}
