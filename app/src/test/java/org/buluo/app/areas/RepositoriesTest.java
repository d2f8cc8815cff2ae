package org.buluo.app.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.buluo.app.BuluoApp;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks the database must say for whom, or stand here with a reason. */
class RepositoriesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Reads without a scope, by class, and why. */
    private static final TreeMap<String, String> WITHOUT_SCOPE = new TreeMap<>();

    /** Who looks beyond a person's scope, or works for somebody else than who is signed in, and why. */
    private static final TreeMap<String, String> BEYOND = new TreeMap<>();

    static {
        reads("platform.Accounts", "whoever signs in is not known yet");
        reads("platform.AccountChanges", "what it has just made; who may is Administration's to say");
        reads("platform.RoleConflicts", "which roles do not go together");
        reads("platform.SecondFactors", "whoever signs in is not in yet; by account");
        reads("platform.SignInAttempts", "whoever signs in is not known yet");
        reads("platform.KeyRows", "keys, wrapped");
        reads("platform.WayBack", "the command's, outside of the console");
        reads("platform.KeyOffice", "the command's, outside of the console");
        reads("platform.Resealing", "the job that seals anew");
        reads("platform.ResealedRows", "the job that seals anew");
        reads("platform.Reveals", "a setting; what it counts takes a SignedIn");
        reads("platform.WatchedDatabase", "how large the database is");
        reads("platform.WatchedKeys", "how old the keys are");
        reads("settings.NameChanges", "places' names, no children");
        reads("settings.OwnWordRows", "names of headings and schools, no children");
        reads("intake.ListsOfCounty", "schools, townships and units, no children");
        reads("account.KnownVillages", "villages' names, no children");
        reads("audit.Chain", "the chain's own work, whatever it chains");
        reads("audit.Anchors", "hashes of the chain");
        reads("audit.Entries", "whether something was added");
        reads("platform.CountySettings", "the county itself");
        reads("platform.KeyProof", "a token at the start");
        reads("platform.RowSecurityProof", "a question about the role at the start");
        reads("platform.JobRows", "the worker's; Jobs, which others use, takes a scope");
        reads("paper.FrozenLists", "of a list that a scope let find, or whether a code is taken");
        reads("linkage.Decisions", "all that stand, for the job that reconciles");
        reads("universe.ChildKeys", "the keys of all children, for the job that reconciles");
        reads("platform.KeptTable", "how many rows are past their period");
        reads("people.ClosedAccounts", "the same");
        reads("paper.OldLists", "the same");
        reads("aid.OldTerms", "the same");
        reads("aid.OldFindings", "the same");
        reads("audit.OldAudit", "the same");
        reads("intake.OldDeliveries", "the same");
        reads("account.OldRuns", "the same, and which accounts and files are in use, by key");
        reads("account.GoneChildren", "how many children are on no list any more");
        reads("safekeeping.Periods", "how long which data are kept");
        reads("safekeeping.Holds", "which data may not be deleted");
        reads("safekeeping.Deletions", "how many rows were deleted");
        reads("account.DemoCounty", "whether a demonstration was filled");
        reads("account.RunLog", "the job's own run");
        reads("account.RunRows", "what the job itself wrote");
        reads("account.RunFiles", "what the job itself writes");
        reads("account.RunStore", "the job's own run");
        reads("aid.Determinations", "what the job itself writes");
        reads("policy.PolicyVersions", "the policy pack, a public document");
        reads("budget.ShareBook", "shares of cost, no children");
        reads("reporting.OldLedgers", "how many rows are past their period");
        reads("reporting.LedgerStore", "what the job itself writes, and whether it is as it was signed");
        reads("policy.Drafts", "changes of an act that a scope let find");
        reads("policy.WhatIfStore", "what the job itself writes");
        reads("aid.FrozenVerdicts", "the verdicts that the job freezes");
        reads("aid.FreezeStore", "what the job itself writes");
        reads("aid.ApprovedLists", "what is approved of a list that a scope let find");
        reads("aid.NoticePages", "a public notice, by an address that nobody guesses");
        reads("casework.Cases", "what modules open and prove, by subject; a number alone");
        reads("casework.Settlement", "what the job itself writes");
        reads("casework.Escalation", "what the daily round takes up");
        reads("casework.Reminders", "how many desks the daily round reminded");
        reads("casework.Outbox", "what the daily round sends; figures and numbers of matters");
        reads("casework.Desks", "who works at a desk that a scope let find");
        reads("casework.EvidenceFiles", "a setting");
        reads("casework.CalendarYears", "which days are worked");
        reads("linkage.DoubtfulPairs", "what the job itself writes");
        reads("intake.StandingFiles", "what counts, for the job that reconciles");
        reads("intake.Readings", "what the job itself reads");
        reads("intake.Settling", "what the job itself settles");
        reads("intake.Superseding", "what the job itself settles");
        reads("intake.DeliveryReading", "what the job itself reads");
        reads("intake.Coverages", "of a delivery that the job settles");
        reads("intake.Contents", "of a delivery that a scope let find");
        reads("intake.Deliveries", "what the job itself settles, and whether bytes came already");
        reads("intake.AsItCame", "of a delivery that a scope let find");
        reads("intake.SchoolBooks", "the directory of schools, no children");
        reads(
                "intake.LastRows",
                "of schools and townships that Templates and TownshipTemplates hold against the scope");
        reads("intake.CardNumbers", "all that stand, for the job that reconciles");
        reads("intake.TitlesOfRows", "the titles above rows that LastRows hands in");

        beyond("platform.CurrentScope", "what it is");
        beyond("platform.web.ScopeFilter", "for whoever is signed in");
        beyond("platform.JobWorker", "jobs work for the whole county");
        beyond("safekeeping.Backups", "whether Buluo's own backups came to their end; no child in it");
        beyond("platform.Clockwork", "what the console does by the clock");
        beyond("safekeeping.BackupSchedule", "whether a backup is due, by the clock");
        beyond("safekeeping.Keeping", "how many rows there are of each kind; no child in it");
        beyond("safekeeping.KeepingSchedule", "whether the daily deletion is due, by the clock");
        beyond("intake.TakingIn", "a job's other threads");
        beyond("intake.StandingFiles", "a job's other threads");
        beyond("intake.Uploads", "uploads that were forgotten, at the start");
        beyond("account.Differences", "keeps answers apart by what is seen");
        beyond("platform.KeptAnswers", "the same");
        beyond("account.DemoCounty", "the demonstration, at the start");
        beyond("intake.Deliveries", "no two files bear one name, and the same bytes don't count twice; yes or no");
        beyond("intake.SchoolBooks", "the directory of schools, no children");
        beyond("intake.LastRows", "a school's rows in a list of the whole county");
        beyond(
                "intake.RowsAsReceived",
                "a child's or pair's rows in a list of the whole county, at places that a scope gave");
        beyond("intake.MissingLists", "whether a list of the whole county holds a township's or school's rows");
        beyond("platform.Jobs", "whether jobs fail or wait, whosever they are; no child in it");
        beyond("intake.ListsOfCounty", "schools, townships and units, no children");
        beyond("account.KnownVillages", "villages' names, no children");
        beyond("paper.FrozenLists", "whether a code is taken");
        beyond("aid.AwardChanges", "the verdict on a child whose award a scope gave, wherever its household lies");
        beyond("aid.AwardsOfChildren", "the awards of children whom a scope gave, on whosever list they stand");
        beyond("aid.Identifying", "a school's list goes in by Buluo itself, after two people of its scope decided");
        beyond("aid.PublicPages", "a public notice by its address; whoever reads it is nobody");
        beyond("aid.Appealing", "the verdict on a child whose appeal a scope gave, wherever its household lies");
        beyond("casework.Cases", "a matter is opened and closed by its cause, whoever brought the data");
        beyond("casework.Handling", "an owner gives away what it no longer sees, after a scope let find it");
        beyond("casework.Referrals", "the same");
        beyond("casework.Desks", "the same, for a whole desk of the person's scope");
        beyond("casework.Outbox", "whoever is told is another than who acts");
        beyond("casework.DailyRound", "the daily round, by the clock");
        beyond("account.CaseChildren", "whom a matter is about, which a scope let find");
        beyond("forms.SentForms", "forms that are too old are everybody's to remove");
    }

    private static void reads(String type, String why) {
        WITHOUT_SCOPE.put(type, why);
    }

    private static void beyond(String type, String why) {
        BEYOND.put(type, why);
    }

    private static List<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .<Class<?>>map(RepositoriesTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RepositoriesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static boolean asksTheDatabase(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getType)
                .anyMatch(field -> field == JdbcClient.class
                        || JdbcOperations.class.isAssignableFrom(field)
                        || DataSource.class.isAssignableFrom(field));
    }

    private static boolean answers(Method method) {
        return isRead(method) && method.getReturnType() != void.class;
    }

    /** What others may call; what it hands out to a taker is read too. */
    static boolean isRead(Method method) {
        return !method.isSynthetic()
                && !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isScoped(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == Scope.class || type == SignedIn.class);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(BuluoApp.class.getPackageName().length() + 1);
    }

    @Test
    void whatCanBeReadOfTheDatabaseIsReadForSomebody() throws IOException {
        Set<String> without = new TreeSet<>();
        int asked = 0;
        for (Class<?> type : classes()) {
            if (asksTheDatabase(type)) {
                asked++;
                Arrays.stream(type.getDeclaredMethods())
                        .filter(RepositoriesTest::answers)
                        .filter(method -> !isScoped(method))
                        .forEach(method -> without.add(name(type) + "." + method.getName()));
            }
        }
        assertThat(asked).isGreaterThan(30);
        assertThat(without)
                .as("takes a Scope or a SignedIn, or is on the list")
                .allMatch(method -> WITHOUT_SCOPE.containsKey(method.substring(0, method.lastIndexOf('.'))));
    }

    @Test
    void fewLookBeyondTheirScope() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("CurrentScope") || source.contains("Clockwork")) {
                    found.add(SOURCES.relativize(file)
                            .toString()
                            .replace("org/buluo/app/", "")
                            .replace(".java", "")
                            .replace('/', '.'));
                }
            }
        }
        found.remove("platform.ScopedConnection"); // tells, and changes nothing
        assertThat(found).isEqualTo(BEYOND.keySet());
    }
}
