package org.buluo.files.table;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A binary workbook of the older form. Its records are walked through twice: what they mean, then what they say. */
final class XlsFile implements TableFile {

    private final POIFSFileSystem file;
    private final String password;

    /** @param password null when none was told */
    XlsFile(POIFSFileSystem file, String password) {
        this.file = file;
        this.password = password;
    }

    @Override
    public Format format() {
        return Format.XLS;
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        BinaryIndex index = new BinaryIndex();
        walk(index);
        walk(new BinaryCells(index, new MergingSink(new Fenced(sink))));
    }

    private void walk(HSSFListener listener) throws UnreadableFileException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        String before = Biff8EncryptionKey.getCurrentUserPassword();
        try {
            Biff8EncryptionKey.setCurrentUserPassword(password); // of this thread
            new HSSFEventFactory().processWorkbookEvents(request, file);
        } catch (SinkFailure e) {
            throw e.failure;
        } catch (EncryptedDocumentException e) {
            throw Decrypted.encrypted(password);
        } catch (IOException | RuntimeException e) {
            throw Unreadable.of(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(before);
        }
    }

    @Override
    public void close() {
        CompoundFile.closeQuietly(file);
    }

    /** Carries a failure of the sink past what is taken for damage of the file. */
    private static final class SinkFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient RuntimeException failure;

        SinkFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private record Fenced(RowSink sink) implements RowSink {

        @Override
        public void sheet(String name) {
            fenced(() -> sink.sheet(name));
        }

        @Override
        public void row(int number, String[] cells) {
            fenced(() -> sink.row(number, cells));
        }

        @Override
        public void merged(int number, int column) {
            fenced(() -> sink.merged(number, column));
        }

        private static void fenced(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException e) {
                throw new SinkFailure(e);
            }
        }
    }
}
