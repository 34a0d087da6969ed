using GatheringPlanner.Benchmarks;

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
Console.WriteLine();
CheckBenchmark.Run();
if (!args.Contains("check")) await StorageBenchmark.RunAsync();
