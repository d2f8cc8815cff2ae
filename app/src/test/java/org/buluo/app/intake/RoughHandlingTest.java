package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** People send everything, in every way: each file is refused in words or taken, and none breaks the door. */
class RoughHandlingTest extends IntakeTest {

    private static final String HEADINGS = "姓名,身份证号,就读县,就读学校,乡镇\n";
    private static final String ELSEWHERE = HEADINGS + "向小雨,422899201001015018,巴东县,野三关小学,花坪镇\n";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};

    @Autowired
    private MockMvc browser;

    @Autowired
    private Desk desk;

    @Autowired
    private DataSource source;

    @LocalServerPort
    private int port;

    private static SentFile file(String name, byte[] bytes) {
        return new SentFile(name, bytes.length, new ByteArrayResource(bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Delivery only(Received received) {
        return desk.find(Scope.wholeCounty(), received.deliveries().get(0)).orElseThrow();
    }

    private Received send(SentFile... files) throws InterruptedException {
        Received received = receiving.receive(List.of(files), LocalDate.of(2019, 9, 1), account("aid"));
        assertThat(ended(received).state()).isEqualTo(JobState.DONE);
        return received;
    }

    static Stream<Arguments> unreadable() throws IOException {
        return Stream.of(
                Arguments.of("空.csv", new byte[0], "空文件"),
                Arguments.of("空.xlsx", new byte[0], "空文件"),
                Arguments.of("空白.csv", text("\n\n  \n"), ""),
                Arguments.of("没有行.xlsx", workbook(false), ""),
                Arguments.of("照片.xlsx", PICTURE, "不是电子表格"),
                Arguments.of("断.xlsx", half(workbook(true)), ""),
                Arguments.of("压缩包.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, ""),
                Arguments.of("没有标题.csv", text("向小雨,422899201001015018,巴东县\n田小禾,1,2\n"), "没有认出标题行"),
                Arguments.of("两次.csv", text("姓名,姓名,身份证号,就读县,就读学校\n甲,乙,1,2,3\n"), "姓名"),
                Arguments.of("网页.xls", text("<html><body><p>登录已过期</p></body></html>"), ""),
                Arguments.of("乱码.csv", "姓名,身份证号\n".getBytes(Charset.forName("Big5")), ""),
                Arguments.of("零.csv", new byte[4096], ""));
    }

    private static byte[] workbook(boolean rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("名单");
            for (int i = 0; rows && i < 50; i++) {
                sheet.createRow(i).createCell(0).setCellValue("第" + i);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCanNotBeReadIsRefusedInBothLanguages(String name, byte[] bytes, String words) throws Exception {
        Delivery delivery = only(send(file(name, bytes)));
        assertThat(delivery.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(delivery.refused())
                .contains(words)
                .containsPattern("\\p{IsHan}.* ?/ [A-Za-z]")
                .doesNotContain("Exception", "程序出错", "java.", "null");
        for (String language : List.of("zh", "en")) {
            browser.perform(get("/intake/deliveries/" + delivery.id())
                            .param("lang", language)
                            .with(user(account("aid"))))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void twoHundredFilesAtOnceAreEachTaken() throws Exception {
        List<SentFile> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(file("名单" + i + ".csv", text(HEADINGS + "向小雨" + (char) ('一' + i) + ",,巴东县,野三关小学,花坪镇\n")));
        }
        Received received = send(files.toArray(SentFile[]::new));
        assertThat(database.sql("select count(*) from intake.delivery where state = 'taken' and rows_kept = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
        browser.perform(get("/intake/uploads/" + received.uploadId()).with(user(account("aid"))))
                .andExpect(status().isOk());
    }

    @Test
    void aNameMayBeLongAndHoldAnythingAndRunsNothing() throws Exception {
        String longest = "名".repeat(251) + ".csv";
        String hostile = "\"><script>alert('名单')<b>😀 & {0} ${1+1} '; drop table--.csv";
        MockMultipartHttpServletRequestBuilder sending = multipart("/intake");
        List<String> names = List.of(longest, hostile, "..", ".csv", "a".repeat(255), "名单.csv", "名单.csv");
        for (int i = 0; i < names.size(); i++) {
            sending.file(
                    new MockMultipartFile("files", names.get(i), "text/csv", text(HEADINGS + i + "甲,,巴东县,小学,花坪镇\n")));
        }
        String upload = browser.perform(sending.with(user(account("aid"))).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Finished.job(
                jobs,
                database.sql("select max(id) from platform.job")
                        .query(Long.class)
                        .single());
        assertThat(database.sql("select distinct state from intake.delivery")
                        .query(String.class)
                        .list())
                .containsExactly("taken");
        List<String> kept = database.sql("select file_name from intake.delivery order by id")
                .query(String.class)
                .list();
        assertThat(kept)
                .doesNotHaveDuplicates()
                .allSatisfy(name ->
                        assertThat(name.codePointCount(0, name.length())).isBetween(1, 125));
        String page = browser.perform(get(upload).with(user(account("aid"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert", "😀");
        for (long id :
                database.sql("select id from intake.delivery").query(Long.class).list()) {
            browser.perform(get("/intake/deliveries/" + id).with(user(account("aid"))))
                    .andExpect(status().isOk());
            browser.perform(get("/intake/deliveries/" + id + "/original").with(user(account("aid"))))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void anUploadThatIsCutOffLeavesNothingAndTheNextOneIsTaken() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(text("POST /intake HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n" + ELSEWHERE));
                out.flush();
            }
        }
        assertThat(database.sql("select count(*) from intake.upload")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(only(send(file("a.csv", text(ELSEWHERE)))).state()).isEqualTo(DeliveryState.TAKEN);
    }

    @Test
    void theSameFileTwiceAtTheSameTimeCountsOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Callable<Received> send = () -> CurrentScope.callAs(
                    account("aid"),
                    () -> receiving.receive(List.of(file("同时.csv", text(ELSEWHERE))), LocalDate.now(), account("aid")));
            List<Future<Received>> all = senders.invokeAll(List.of(send, send, send, send));
            for (Future<Received> each : all) {
                assertThat(ended(each.get()).state()).isEqualTo(JobState.DONE);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(database.sql("select state || refusal from intake.delivery order by 1 desc")
                        .query(String.class)
                        .list())
                .containsExactly("taken", "refusedagain", "refusedagain", "refusedagain");
        Received pair = receiving.receive(
                List.of(
                        file("一.csv", text(ELSEWHERE + "甲,,巴东县,小学,花坪镇\n")),
                        file("二.csv", text(ELSEWHERE + "甲,,巴东县,小学,花坪镇\n"))),
                LocalDate.now(),
                account("aid"));
        assertThat(ended(pair).state()).isEqualTo(JobState.DONE);
        assertThat(database.sql("select count(*) from intake.delivery where upload_id = :id and state = 'taken'")
                        .param("id", pair.uploadId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsBeingReadIsNotWithdrawnAndThatIsSaid() throws Exception {
        long id;
        Received received;
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table intake.row_block in exclusive mode");
            received = receiving.receive(
                    List.of(file("正在读.csv", text(ELSEWHERE))), LocalDate.of(2019, 9, 1), account("aid"));
            id = received.deliveries().get(0);
            browser.perform(post("/intake/deliveries/" + id + "/withdraw")
                            .param("reason", "报错了")
                            .with(user(account("aid")))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/intake/deliveries/" + id + "?unread"));
            holder.rollback();
        }
        assertThat(ended(received).state()).isEqualTo(JobState.DONE);
        assertThat(only(received).state()).isEqualTo(DeliveryState.TAKEN);
        desk.withdraw(id, "报错了", account("aid"));
        assertThat(only(received).state()).isEqualTo(DeliveryState.WITHDRAWN);
    }
}
