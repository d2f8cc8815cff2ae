package org.buluo.files.report.book;

import java.util.List;
import org.buluo.core.account.BankSums;
import org.buluo.core.roster.BankLine;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Look;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;

/** 未对应资金: successful lines of the term that no child's account holds. */
final class MoneyPage {

    static final String NAME = "未对应资金";

    private MoneyPage() {}

    static void fill(Page page, Findings findings) {
        BankSums bank = findings.account().bank();
        PrintedList<BankLine> list = new PrintedList<>(
                "未对应到儿童的成功发放",
                List.of("共 " + Counted.text(bank.unmatchedLines()) + " 笔，" + Money.text(bank.unmatched())
                        + "。须逐笔查明发给了谁。"),
                List.of(
                        new Field<>(
                                "来源",
                                26,
                                Look.TEXT,
                                line -> findings.account()
                                        .sources()
                                        .of(line.origin())
                                        .label()),
                        new Field<>("行", 8, Look.CENTRED, line -> line.origin().row()),
                        new Field<>("批次号", 14, Look.TEXT, BankLine::batch),
                        new Field<>("批内序号", 10, Look.TEXT, BankLine::line),
                        new Field<>("资助项目", 20, Look.TEXT, BankLine::provision),
                        new Field<>("姓名", 7, Look.TEXT, BankLine::name),
                        new Field<>("学校", 20, Look.TEXT, BankLine::schoolName),
                        new Field<>("金额（元）", 13, Look.YUAN, BankLine::amount),
                        new Field<>("交易日期", 12, Look.CENTRED, BankLine::date),
                        new Field<>("原因", 32, Look.TEXT, line -> why(findings, line))),
                ChildLists.MOST);
        list.open(page);
        list.rows(page, bank.unmatchedRows());
    }

    private static String why(Findings findings, BankLine line) {
        return findings.isWaiver(line.provision()) ? "项目为免学（杂）费，应拨付学校，不应发给个人" : "学籍号、证件号均未对应到应计儿童";
    }
}
