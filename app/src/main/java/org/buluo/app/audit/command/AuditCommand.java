package org.buluo.app.audit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.audit.Anchor;
import org.buluo.app.audit.ChainReading;
import org.buluo.app.platform.start.Inspection;

/** {@code ./buluo audit verify}: goes along the chain and says which entry was changed, removed, moved or inserted. */
public final class AuditCommand {

    private static final String USAGE = """
            ./buluo audit verify [--data DIR] [--anchor LINE]...
              逐条核对审计链，指出被改动、删除、调换或插入的条目；无误退出 0，有误退出 1。
              Goes along the audit's chain and names every entry that was changed, removed, moved or inserted; 0 when there is
              none, 1 when there is.
              --data DIR      数据目录，默认 .buluo/data              the data folder, .buluo/data by default
              --anchor LINE   另存的锚定凭证，可多次                  an anchor that was kept elsewhere; may be repeated
            环境变量 Environment
              BULUO_DB_URL, BULUO_DB_USER, BULUO_DB_PASSWORD          外部 PostgreSQL an external PostgreSQL
            """;

    private static final String MISSING_SCHEMA = "3F000";
    private static final String MISSING_TABLE = "42P01";
    private static final int SHOWN = 200;

    private final Path data;
    private final List<Anchor> anchors = new ArrayList<>();

    private AuditCommand(Path data) {
        this.data = data;
    }

    /** Exits with a status of design.md §4. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        Path data = Path.of(".buluo", "data");
        List<Anchor> given = new ArrayList<>();
        boolean verify = args.length > 0 && args[0].equals("verify");
        for (int i = verify ? 1 : 0; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length;
            if (args[i].equals("--help") || args[i].equals("-h")) {
                System.out.print(USAGE);
                return Inspection.FINE;
            } else if (args[i].equals("--data") && hasValue) {
                data = Path.of(args[++i]);
            } else if (args[i].equals("--anchor")
                    && hasValue
                    && Anchor.parse(args[i + 1]).isPresent()) {
                given.add(Anchor.parse(args[++i]).orElseThrow());
            } else {
                return wrong(args[i]);
            }
        }
        if (!verify) {
            return wrong("");
        }
        AuditCommand command = new AuditCommand(data.toAbsolutePath().normalize());
        command.anchors.addAll(given);
        return Inspection.run(command.data, System.getenv(), command::verify);
    }

    private static int wrong(String argument) {
        System.err.println("不认识：" + argument + System.lineSeparator() + "Not understood: " + argument);
        System.err.print(USAGE);
        return Inspection.USAGE;
    }

    private int verify(Connection database) throws SQLException, IOException {
        int unread = readKept();
        try {
            ChainReading.Findings findings = ChainReading.check(database, anchors);
            tell(findings);
            return unread == 0 && findings.faults().isEmpty() ? Inspection.FINE : Inspection.FAULTS;
        } catch (SQLException e) {
            if (MISSING_SCHEMA.equals(e.getSQLState()) || MISSING_TABLE.equals(e.getSQLState())) {
                System.err.println("这个数据库里没有审计记录。");
                System.err.println("There is no audit in this database.");
                return Inspection.INPUT;
            }
            throw e;
        }
    }

    /** The anchors of the file in the data folder. @return how many lines of it can't be read */
    private int readKept() throws IOException {
        Path file = data.resolve("audit").resolve("anchors.txt");
        int unread = 0;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            Optional<Anchor> anchor = Anchor.parse(line);
            anchor.ifPresent(anchors::add);
            if (anchor.isEmpty() && !line.isBlank()) {
                unread++;
                System.out.println("锚定文件中有一行读不懂：" + file);
                System.out.println("A line of the file of anchors can't be read: " + file);
            }
        }
        return unread;
    }

    private static void tell(ChainReading.Findings findings) {
        List<ChainReading.Said> faults = findings.faults();
        faults.stream().limit(SHOWN).forEach(fault -> {
            System.out.println(fault.chinese());
            System.out.println("  " + fault.english());
        });
        if (faults.isEmpty()) {
            System.out.printf("审计链完好：%d 条，另有 %d 条待上链。%n", findings.sealed(), findings.waiting());
            System.out.printf(
                    "The chain is intact: %d entries, and %d that wait to be sealed.%n",
                    findings.sealed(), findings.waiting());
        } else {
            System.out.printf("审计链有 %d 处不符，共核对 %d 条。%n", faults.size(), findings.sealed());
            System.out.printf("The chain has %d faults; %d entries were checked.%n", faults.size(), findings.sealed());
        }
        if (findings.beginning() != null) {
            System.out.printf("保存期限届满已删除 %d 条，以此凭证为界：%n", findings.forgotten());
            System.out.printf(
                    "%d entries were deleted when their period ended, up to this anchor:%n", findings.forgotten());
            System.out.println(findings.beginning().line());
        }
        if (findings.end() != null && faults.isEmpty()) {
            System.out.println(findings.end().line());
        }
    }
}
