using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>Remembers every line that the product's settings would log, with its values and exceptions: all of ours, warnings of others.</summary>
internal sealed class HeardLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Ear(lines, categoryName.StartsWith(nameof(GatheringPlanner), StringComparison.Ordinal) ? LogLevel.Trace : LogLevel.Warning);

    public void Dispose()
    {
    }

    private sealed class Ear(ConcurrentQueue<string> lines, LogLevel lowest) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
