package org.buluo.cli;

import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What stopped a command. A fault of ours is one sentence without what the fault says of itself, for that may quote
 * a child's data; BULUO_DEBUG=1 shows all of it.
 */
record OurFault(PrintStream err, Map<String, String> environment) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception stopped, CommandLine command, ParseResult parsed) {
        return stopped instanceof CommandFailure failure ? tell(failure) : tell((Throwable) stopped);
    }

    private int tell(CommandFailure failure) {
        err.println(failure.getMessage());
        debug(failure);
        return failure.exitCode();
    }

    int tell(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        if (fault instanceof OutOfMemoryError) {
            err.println("内存不够，请在 BULUO_JAVA_OPTS 里写 -Xmx4g 之类再试 | out of memory: set BULUO_JAVA_OPTS=-Xmx4g or more");
        } else {
            err.println("程序出错（" + kind + "），是我们的问题；设 BULUO_DEBUG=1 再运行可看详情，请一并报告 | a fault of ours (" + kind
                    + "); run again with BULUO_DEBUG=1 for details, and please report it");
        }
        debug(fault);
        return ExitCode.OURS;
    }

    private void debug(Throwable fault) {
        if ("1".equals(environment.get("BULUO_DEBUG"))) {
            fault.printStackTrace(err);
        }
    }
}
