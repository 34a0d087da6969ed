using GatheringPlanner.Benchmarks;

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
Console.WriteLine();
if (args is ["board", ..])
{
    await BoardBenchmark.RunAsync(args.Length > 1 ? args[1] : null);
    return;
}

if (args is ["people"])
{
    await PeopleBenchmark.RunAsync();
    return;
}

CheckBenchmark.Run();
if (args.Contains("check")) return;
await StorageBenchmark.RunAsync();
await PeopleBenchmark.RunAsync();
