package org.buluo.core.roster;

import java.util.Optional;

/** What the bank says of a line (结果). */
public enum BankResult {
    /** 成功. */
    SUCCESSFUL,
    /** 失败 or 退汇. */
    FAILED,
    /** 处理中, or nothing said. */
    PENDING;

    /** Reads a word; empty when it is none that banks use (the line then counts as pending). */
    public static Optional<BankResult> parse(String word) {
        if (word.isEmpty() || word.contains("处理中") || word.contains("待处理") || word.contains("受理")) {
            return Optional.of(PENDING);
        }
        boolean failed = word.contains("失败")
                || word.contains("退汇")
                || word.contains("退票")
                || word.contains("不成功")
                || word.contains("未成功")
                || word.contains("拒绝");
        if (failed) {
            return Optional.of(FAILED);
        }
        boolean successful = word.contains("成功") || word.equals("已入账") || word.equals("已到账") || word.equals("正常");
        return successful ? Optional.of(SUCCESSFUL) : Optional.empty();
    }
}
