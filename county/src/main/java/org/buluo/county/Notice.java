package org.buluo.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.county.rosters.TermDays;

/** What stands beside the truth, so that nobody takes the county for a real one. */
final class Notice {

    private static final String TEXT = """
            本文件夹是编造的数据，不含任何真实个人信息
            ========================================

            由 `buluo synth` 按随机种子生成：种子 %d，规模 %s，差错 %s，学期 %s。相同参数逐字节相同。

            - 乡镇名称和代码是真实的；村（社区）名称一部分凭记忆、未经核实，其余编造。村数 179、贫困村 92 取自公开数字。
            - 姓名、户号、人编号、学籍号、电话（142 号段未启用）、银行账号、学校名称和标识码全部编造。
            - 公民身份号码使用从未分配的县级代码（422870—422899），不可能是任何人的号码。
            - 困难类别、资助、学籍去向的比例都是假设，不是任何县的统计。

            truth/persons.csv   每一行花名册数据真正说的是谁（source 同 links.csv，row 为表格行号）
            truth/account.csv   每行都连对以后，按 account-rules.md 应得的结果；核算日期 %s，截止日 %s
            truth/returned.csv  应退回更正的行

            This folder is invented. Townships are real, village names partly from memory and unverified; every person,
            number, account, school and share is made up. Identity numbers bear county codes that were never assigned.
            """;

    private Notice() {}

    static void write(Path truth, SynthOptions options, TermDays days) throws IOException {
        String text = TEXT.formatted(
                options.seed(), options.scale(), options.errors(), options.term(), days.asOf(), days.cutOff());
        Files.writeString(truth.resolve("说明.txt"), text);
    }
}
