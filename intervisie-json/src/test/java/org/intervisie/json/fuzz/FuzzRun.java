package org.intervisie.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs one fuzz target in a process of its own: the fuzzer changes the classes that it watches, and takes
 * one target for each process.
 */
final class FuzzRun {
  private FuzzRun() {}

  /**
   * Ends with 0 when nothing was found.
   *
   * @param args the name of the target
   */
  public static void main(String... args) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectMethod(DocumentsFuzz.class, args[0], byte[].class.getName()))
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.printFailuresTo(new PrintWriter(System.err, true, UTF_8), 100);
    boolean ran = summary.getTestsSucceededCount() > 0;
    System.exit(ran && summary.getTotalFailureCount() == 0 ? 0 : 1);
  }
}
