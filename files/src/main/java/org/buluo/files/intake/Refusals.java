package org.buluo.files.intake;

import org.buluo.files.intake.heading.Recognition;
import org.buluo.files.table.UnreadableFileException.Reason;

/** Why files and sheets are refused, in words for people. */
final class Refusals {

    static final String NO_CIVIL_LIST =
            "看不出是低保、特困还是孤儿名单：类别、标题、工作表名和文件名都没有说明 / it does not say which civil-affairs list it is: 类别, title, sheet and file"
                    + " name none of 低保, 特困, 孤儿";

    static final String NOTHING = "没有任何内容 / it holds nothing";
    static final String UNREADABLE = "打不开或读不到底 / it can't be opened, or not read to its end";

    static final String TOO_MANY_SHEETS = "一个文件的工作表超过 " + SourceNumbers.MOST_SHEETS
            + " 张，请拆成几个文件 / more sheets than one file may have; split it into several files";

    private Refusals() {}

    static String of(Reason reason) {
        return switch (reason) {
            case NOT_A_SPREADSHEET -> "不是电子表格 / not a spreadsheet";
            case ENCRYPTED -> "有密码，请去掉密码后再送，或在控制台输入密码 / encrypted: remove the password, or enter it in the console";
            case ZIP_BOMB -> "压缩包展开后过大（压缩炸弹）/ a zip bomb: it unpacks to far more than it is";
            case TOO_LARGE -> "超过允许的大小 / larger than the configured size";
            case DAMAGED -> "文件损坏，读不到底 / damaged: it can't be read to its end";
            case EMPTY -> "空文件 / the file is empty";
        };
    }

    static String sameAs(String file) {
        return "与 " + file + " 内容相同，已读入过 / the same file again: already taken in as " + file;
    }

    static String noHeadings(Recognition.None none) {
        if (none.nearest() == null) {
            return "没有认出标题行 / no heading row recognised";
        }
        String present = String.join("、", none.present());
        String missing = String.join("、", none.missing());
        return "没有认出标题行；最接近“" + none.nearest().chinese() + "”，找到 " + present + "，缺少 " + missing
                + " / no heading row recognised; nearest kind " + none.nearest().code() + ": found " + present
                + "; missing " + missing;
    }

    static String twice(Recognition.Twice twice) {
        return "必需的标题“" + twice.heading() + "”出现两次（" + twice.layout().chinese() + "）/ a required heading twice: "
                + twice.heading() + " (" + twice.layout().code() + ")";
    }
}
