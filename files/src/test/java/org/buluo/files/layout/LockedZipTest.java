package org.buluo.files.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.buluo.files.table.LockedZip;
import org.junit.jupiter.api.Test;

class LockedZipTest {

    private static final String PASSWORD = "AAAA-7777";

    /** Reads as the format's description says, by itself and not by what wrote it. */
    @Test
    void whatIsInItIsReadByThePasswordAlone() throws Exception {
        byte[] clear = "第一行\r\n123456789012345678,张三\r\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        LockedZip zip = new LockedZip(PASSWORD);
        zip.add("名单.csv", clear);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip.write(out);
        byte[] file = out.toByteArray();
        ByteBuffer read = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(read.getInt(0)).isEqualTo(0x04034b50);
        assertThat(read.getShort(8)).as("AES").isEqualTo((short) 99);
        int length = read.getInt(18);
        int begins = 30 + read.getShort(26) + read.getShort(28);
        assertThat(new String(file, 30, read.getShort(26), StandardCharsets.UTF_8))
                .isEqualTo("名单.csv");
        byte[] salt = Arrays.copyOfRange(file, begins, begins + 16);
        byte[] hidden = Arrays.copyOfRange(file, begins + 18, begins + length - 10);
        byte[] keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 1000, 66 * 8))
                .getEncoded();
        assertThat(Arrays.copyOfRange(file, begins + 16, begins + 18)).isEqualTo(Arrays.copyOfRange(keys, 64, 66));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(keys, 32, 32, "HmacSHA1"));
        assertThat(Arrays.copyOfRange(file, begins + length - 10, begins + length))
                .isEqualTo(Arrays.copyOf(mac.doFinal(hidden), 10));
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(keys, 0, 32, "AES"));
        for (int i = 0; i < hidden.length; i++) {
            ByteBuffer counter =
                    ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(0, i / 16 + 1);
            hidden[i] ^= cipher.doFinal(counter.array())[i % 16];
        }
        assertThat(hidden).isEqualTo(clear);
        assertThat(read.getInt(file.length - 22)).isEqualTo(0x06054b50);
        assertThat(read.getInt(read.getInt(file.length - 6)))
                .as("the directory")
                .isEqualTo(0x02014b50);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("123456789012345678");
    }

    @Test
    void aNameThatLeavesTheFolderIsRefused() {
        LockedZip zip = new LockedZip(PASSWORD);
        for (String name : new String[] {"../x.csv", "a/b.csv", "a\\b.csv", ".x", "", "a\nb"}) {
            assertThatThrownBy(() -> zip.add(name, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
