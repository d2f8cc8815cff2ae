package org.buluo.app.audit.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.buluo.app.audit.Entries;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.WayBack;
import org.buluo.app.platform.start.Inspection;

/**
 * {@code ./buluo people unlock}: the way back for an administrator whom nobody else can help. It stands with the audit,
 * for it is never gone without an entry.
 */
public final class PeopleCommand {

    private static final String USAGE = """
            ./buluo people unlock ACCOUNT [--data DIR]
              丢了密码和动态码、又没有别的管理员能帮忙时用：给一次性密码（24 小时有效），解除动态码，结束会话，并记入审计
              for an administrator who lost password and second factor and whom no other can help: a one-time password
              (good for 24 hours), no second factor, sessions ended, an entry in the audit
              --data DIR   数据目录，默认 .buluo/data                the data folder, .buluo/data by default
            环境变量 Environment
              BULUO_KEY                                            主密钥在环境变量中时   the master key, when it is not in a file
              BULUO_DB_URL, BULUO_DB_USER, BULUO_DB_PASSWORD       外部 PostgreSQL   an external PostgreSQL
            """;

    private PeopleCommand() {}

    /** Exits with a status of design.md §4. */
    public static void main(String[] args) {
        System.exit(run(System.getenv(), args));
    }

    /** Does what the words say. @return the status to exit with */
    static int run(Map<String, String> environment, String... words) {
        Path data = Path.of(".buluo", "data");
        String login = "";
        boolean wrong = words.length == 0 || !words[0].equals("unlock");
        for (int i = 1; i < words.length && !wrong; i++) {
            if (words[i].equals("--data") && i + 1 < words.length) {
                data = Path.of(words[++i]);
            } else if (login.isEmpty() && !words[i].startsWith("-")) {
                login = words[i];
            } else {
                wrong = true;
            }
        }
        if (java.util.List.of(words).contains("--help")) {
            System.out.print(USAGE);
            return Inspection.FINE;
        }
        if (wrong || login.isEmpty()) {
            System.err.print(USAGE);
            return Inspection.USAGE;
        }
        String account = login;
        Path folder = data.toAbsolutePath().normalize();
        return Inspection.change(
                folder,
                environment,
                owners -> unlock(owners, folder, environment.getOrDefault("BULUO_KEY", ""), account));
    }

    private static int unlock(DataSource owners, Path data, String key, String login) {
        WayBack way = new WayBack(owners, data, key);
        if (!way.hasKey()) {
            return refuse("读不到主密钥，没有改动。", "The master key can't be read; nothing was changed.");
        }
        Optional<SignedIn> person = way.find(login);
        if (person.isEmpty()) {
            return refuse("没有这个账号，或账号已停用：" + login, "There is no such account, or it is closed: " + login);
        }
        try {
            tell(
                    person.get(),
                    way.open(
                            person.get(),
                            (database, codec, who) -> Entries.beside(database, codec)
                                    .record(
                                            SignedIn.system(),
                                            AuditKind.ADMINISTER,
                                            "people.unlock-offline",
                                            "account:" + who.id(),
                                            "./buluo people unlock: " + System.getProperty("user.name"),
                                            AuditOutcome.DONE)));
            return Inspection.FINE;
        } catch (IllegalStateException e) {
            return refuse("主密钥不是这个数据库的，没有改动。", "The master key is not this database's; nothing was changed.");
        }
    }

    private static int refuse(String chinese, String english) {
        System.err.println(chinese + System.lineSeparator() + english);
        return Inspection.INPUT;
    }

    private static void tell(SignedIn person, String password) {
        System.out.println("账号 " + person.login() + " 的一次性密码（24 小时内有效，只显示这一次）：");
        System.out.println("The one-time password of " + person.login() + " (good for 24 hours, shown once):");
        System.out.println();
        System.out.println("    " + password);
        System.out.println();
        System.out.println("动态码已解除，打开着的会话在下一次操作时结束，审计里留下了一条记录。登录后请设定密码并重新绑定动态码。");
        System.out.println(
                "The second factor is off, open sessions end with their next request, and the audit has an entry of it."
                        + " Sign in, set a password and a new second factor.");
    }
}
