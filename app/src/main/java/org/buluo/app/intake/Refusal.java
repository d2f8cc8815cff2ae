package org.buluo.app.intake;

import java.util.Locale;

/**
 * Why a delivery is refused.
 *
 * @param why which of the reasons
 * @param text in Chinese and English, with a slash between
 */
record Refusal(Why why, String text) {

    /** Reasons by what can be done about them. */
    enum Why {
        /** It can't be read. */
        UNREAD,
        /** It asks for a password, or for another one. */
        PASSWORD,
        /** The same bytes were taken in before. */
        AGAIN,
        /** Its rows are not its sender's to send. */
        SCOPE,
        /** What it corrects counts no more. */
        STALE;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Refusal unread(String text) {
        return new Refusal(Why.UNREAD, text);
    }

    static Refusal tooLarge(long megabytes) {
        return unread("超过每个文件 " + megabytes + " MB 的上限，请拆成几个文件 / larger than the " + megabytes
                + " MB that one file may have: split it into several files");
    }

    static Refusal fault() {
        return unread("读取时程序出错，已记入日志；请告诉管理员 / the program failed to read it, and logged why: tell the administrator");
    }

    static Refusal password(boolean told) {
        return told
                ? new Refusal(Why.PASSWORD, "密码不对 / the password is wrong")
                : new Refusal(Why.PASSWORD, "有密码，请输入密码后再试 / it asks for a password: enter it and try again");
    }

    static Refusal again(String name, java.time.LocalDate on) {
        return new Refusal(
                Why.AGAIN,
                "与 " + name + " 内容相同，已于 " + on + " 收入 / the same file again: already taken in on " + on + " as "
                        + name);
    }

    static Refusal stale(String name) {
        return new Refusal(
                Why.STALE,
                "它更正的 " + name + " 已被取代或撤回，请在新的报送里更正 / what it corrects, " + name
                        + ", was superseded or withdrawn: correct the newer delivery");
    }
}
